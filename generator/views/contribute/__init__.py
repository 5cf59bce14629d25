"""The contributor's pages, made from the program itself: fields, checks, coverage, the map."""
