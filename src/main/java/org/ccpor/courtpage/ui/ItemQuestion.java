package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.board.ui.AnalystCommand;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/** The question each item action asks. */
final class ItemQuestion {
    private ItemQuestion() {}

    /** Whether the action needs a dialog at all. */
    static boolean asks(ItemAction action) {
        return action != ItemAction.START;
    }

    /** The word on the button. */
    static String verb(ItemAction action) {
        return switch (action) {
            case START -> "Start";
            case WAIT -> "Set to waiting";
            case SUBMIT -> "Submit";
            case ACCEPT -> "Accept";
            case SEND_BACK -> "Return";
            case COMPLETE -> "Complete";
            case EVIDENCE -> "Save evidence";
            case NOT_APPLICABLE -> "Set to not applicable";
            case REOPEN -> "Reopen";
            case ASSIGN -> "Assign";
            case SET_DUE -> "Set due date";
            case OVERRIDE_PREDECESSORS -> "Go on";
        };
    }

    /** Adds the action's field to the dialog and hands back how to read it. */
    static ItemAnswer ask(
            CommandDialog dialog, ItemAction action, ItemLine line, AnalystCommand people, boolean coordinates) {
        return switch (action) {
            case START -> new ItemAnswer() {};
            case ACCEPT -> {
                if (line.evidence() != null) {
                    dialog.tell("Handed in: " + line.evidence());
                }
                dialog.tell("Accepting closes it; who opens it again says why.");
                yield new ItemAnswer() {};
            }
            case SUBMIT -> text(dialog.ask(proof(dialog, "What is handed in (optional)", line)));
            case COMPLETE ->
                text(
                        coordinates
                                ? dialog.ask(proof(dialog, "What proves it (optional)", line))
                                : dialog.need(proof(dialog, "What proves it", line), "Say what proves it."));
            case EVIDENCE -> text(dialog.need(proof(dialog, "What proves it", line), "Say what proves it."));
            case SEND_BACK -> reason(dialog, "What is to be changed", "Say what is to be changed.");
            case NOT_APPLICABLE -> reason(dialog, "Why it does not apply", "Say why it does not apply.");
            case REOPEN -> reason(dialog, "Why it is opened again", "Say why it is opened again.");
            case OVERRIDE_PREDECESSORS -> {
                dialog.tell("Not done yet: "
                        + String.join(
                                "; ",
                                line.openPredecessors().stream()
                                        .map(ItemLine.Ref::wording)
                                        .toList()));
                yield reason(dialog, "Why it may go on without", "Say why it may go on without.");
            }
            case WAIT -> party(dialog, line);
            case ASSIGN -> assignee(dialog, line, people);
            case SET_DUE -> date(dialog, line);
        };
    }

    private static TextArea proof(CommandDialog dialog, String label, ItemLine line) {
        if (!line.closedBy().isBlank()) {
            dialog.tell("Closed by: " + line.closedBy());
        }
        return Fields.text(label, line.evidence());
    }

    private static ItemAnswer reason(CommandDialog dialog, String label, String sentence) {
        return text(dialog.need(Fields.text(label, null), sentence));
    }

    private static ItemAnswer text(TextArea field) {
        return new ItemAnswer() {
            @Override
            public String text() {
                return field.getValue();
            }
        };
    }

    private static ItemAnswer party(CommandDialog dialog, ItemLine line) {
        var field = dialog.need(
                Fields.one("Waiting on", Arrays.asList(Party.values()), Party::label, line.waitingOn(), null),
                "Choose whom it waits on.");
        return new ItemAnswer() {
            @Override
            public @Nullable Party party() {
                return field.getValue();
            }

            @Override
            public String words() {
                return field.getValue() == null ? "" : " on " + field.getValue().label();
            }
        };
    }

    private static ItemAnswer assignee(CommandDialog dialog, ItemLine line, AnalystCommand people) {
        var field = people.field("Assigned to", line.assignee());
        field.setHelperText("Choose a coordinator or type a role, such as Court IT; empty for nobody");
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        dialog.ask(field);
        return new ItemAnswer() {
            @Override
            public String text() {
                return Objects.toString(field.getValue(), "");
            }
        };
    }

    private static ItemAnswer date(CommandDialog dialog, ItemLine line) {
        if (line.rawDue() != null) {
            dialog.tell("By the schedule: " + DateFormatter.weekday(line.rawDue()) + ", or the court day before.");
        }
        var field = Fields.date("Due date (empty for the schedule's)", line.dueByHand() ? line.due() : null);
        field.setClearButtonVisible(true);
        dialog.ask(field);
        return new ItemAnswer() {
            @Override
            public @Nullable LocalDate date() {
                return field.getValue();
            }

            @Override
            public String words() {
                return field.getValue() == null ? " by the schedule" : ": " + DateFormatter.weekday(field.getValue());
            }
        };
    }

    /** What a person answers to an item action's question, read when it is needed. */
    interface ItemAnswer {
        /** Reason, evidence, comment or name; empty when there is none. */
        default String text() {
            return "";
        }

        default @Nullable Party party() {
            return null;
        }

        default @Nullable LocalDate date() {
            return null;
        }

        /** The answer for comparing it with somebody else's, with a space before it. */
        default String words() {
            return text().isBlank() ? "" : " “" + text().strip() + "”";
        }
    }
}
