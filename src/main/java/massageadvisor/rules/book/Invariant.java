package massageadvisor.rules.book;

import massageadvisor.rules.vocabulary.Text;

/** A law of a book: what every answer keeps to an intake that the condition lets through; an unsure code counts. */
public record Invariant(String id, Text statement, Condition when, Promise then) {}
