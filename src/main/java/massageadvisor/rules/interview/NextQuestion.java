package massageadvisor.rules.interview;

/**
 * The question to ask now.
 *
 * @param code a topic's or a group's
 */
public record NextQuestion(String code, QuestionPurpose purpose, Influence influence) {}
