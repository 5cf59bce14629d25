/**
 * How answers lead to a phase for each movement, or to somebody who should look. Help before all;
 * else the calmest phase that any answer points to. The same rule as generator/derive/where.py,
 * held to the same vectors (tests/vectors/where_am_i.json). It knows nothing of the page.
 *
 * @typedef {{id: string, answer: string, means: string, phase: string, help: string, bringsOn: string}} Answer
 * @typedef {{id: string, about: "signs" | "you" | "movement", ask: string, because: string,
 *   isSeveral: boolean, answers: Answer[]}} Question
 * @typedef {{tag: string, stops: boolean}} Urgency `stops`: training waits
 * @typedef {{questions: Question[], movements: {id: string, name: string}[],
 *   phases: string[], urgencies: Urgency[]}} Where phases: calmest first; urgencies: least first
 * @typedef {{question: string, answer: string, movement: string}} Given movement: empty where asked once
 * @typedef {{movement: string, phase: string, because: Given[], others: Given[]}} Standing
 *   phase: empty where no answer points to one; others: answers that point further on
 * @typedef {{help: string, isStopped: boolean, helpBecause: Given[], standings: Standing[],
 *   bringsOn: string[], told: Given[]}} Outcome told: answers that say how to train and not where
 */

/**
 * Where somebody is who gave these answers. What nobody asked is passed over.
 *
 * @param {Where} where @param {Given[]} given in any order @returns {Outcome}
 */
export function outcomeOf(where, given) {
  const said = answersTo(where, given);
  const rank = (tag) => where.urgencies.findIndex((urgency) => urgency.tag === tag);
  const wanting = said.filter(({ points }) => points.help);
  wanting.sort((one, other) => rank(other.points.help) - rank(one.points.help)); // keeps the order of equals
  const help = wanting[0]?.points.help ?? "";
  const isStopped = where.urgencies.some((urgency) => urgency.tag === help && urgency.stops);
  return {
    help,
    isStopped,
    helpBecause: wanting.map((each) => each.given),
    standings: isStopped ? [] : where.movements.map(({ id }) => standing(id, said, where.phases)),
    bringsOn: [...new Set(said.map(({ points }) => points.bringsOn).filter(Boolean))],
    told: isStopped ? [] : said
      .filter(({ question, points }) => !points.help && isAdvising(question))
      .map((each) => each.given),
  };
}

/** Whether a question is about the reader and none of its answers names a phase. */
function isAdvising({ about, answers }) {
  return about === "you" && answers.every(({ phase }) => !phase);
}

/** What was asked and answered, in the order of the questions, then of the movements. */
export function answersTo({ questions, movements }, given) {
  const isGiven = (question, answer, movement) =>
    given.some((each) => each.question === question && each.answer === answer && each.movement === movement);
  return questions.flatMap((question) =>
    (question.about === "movement" ? movements.map(({ id }) => id) : [""]).flatMap((movement) =>
      question.answers
        .filter((answer) => isGiven(question.id, answer.id, movement))
        .map((points) => ({ question, points, given: { question: question.id, answer: points.id, movement } }))));
}

/** @returns {Standing} */
function standing(movement, said, phases) {
  const pointing = said.filter(({ points, given }) => points.phase && ["", movement].includes(given.movement));
  const phase = phases.find((tag) => pointing.some(({ points }) => points.phase === tag)) ?? "";
  const givenWhere = (is) => pointing.filter(({ points }) => is(points.phase)).map(({ given }) => given);
  return {
    movement,
    phase,
    because: givenWhere((tag) => tag === phase),
    others: givenWhere((tag) => tag !== phase),
  };
}
