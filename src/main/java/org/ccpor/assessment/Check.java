package org.ccpor.assessment;

/**
 * One thing that form F4 finds out.
 *
 * @param key stable and fit for the id of a row; the same place keeps its key when it is measured again
 * @param part key of the form's part it belongs to
 * @param path answer that decides it
 * @param detail what was found, or what is missing; a sentence if it failed
 * @param side who fixes it
 */
public record Check(
        String key, String part, String path, String name, State state, String detail, GapAction.Side side) {
    /** How a check stands. */
    public enum State {
        PASS("passed"),
        FAIL("failed"),
        /** Answered, but somebody else has to act first. */
        WAITING("waiting"),
        /** Not answered yet. */
        OPEN("not checked yet");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whether it stands so. */
    public boolean is(State other) {
        return state == other;
    }

    /** State and finding in words. */
    public String words() {
        return detail.isEmpty() ? state.label() : state.label() + ": " + detail;
    }
}
