"""What a change does to the guide, arranged for whoever reviews it: a physio more than anybody."""
