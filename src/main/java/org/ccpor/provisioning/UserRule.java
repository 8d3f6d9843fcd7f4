package org.ccpor.provisioning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;

/** Checks the fields of one user. Rules over the whole list are {@link UserListRule}'s. */
public final class UserRule {
    private static final int TEXT = 120;
    private static final int NAME = 80;
    private static final int EMAIL_LENGTH = 254;
    private static final int PHONE_LENGTH = 40;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"',;()=+|]+(\\+[^\\s@<>\"',;()=|]+)?@[^\\s@<>\"',;()]+\\.[^\\s@<>\"',;().]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ().\\-/]{5,}( ?(x|ext\\.?) ?[0-9]{1,6})?");
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}]");

    /** What is wrong in one column. */
    public record Problem(UserColumn column, String sentence) {}

    private UserRule() {}

    /** The entry with tidied texts. */
    public static UserEntry tidy(UserEntry it) {
        return new UserEntry(
                it.agencyType(),
                tidy(it.agency()),
                tidy(it.location()),
                tidy(it.department()),
                tidy(it.lastName()),
                tidy(it.firstName()),
                tidy(it.workEmail()).toLowerCase(Locale.ROOT),
                tidy(it.workPhone()),
                tidy(it.jobTitle()),
                it.role(),
                it.sealedAccess(),
                it.cletsTrainedOn(),
                it.module(),
                it.trainedOn(),
                it.tester());
    }

    /** @throws RefusedException naming the first field that is wrong */
    static UserEntry clean(UserEntry typed) {
        var tidy = tidy(typed);
        problems(tidy).stream().findFirst().ifPresent(it -> {
            throw new RefusedException(it.sentence());
        });
        return tidy;
    }

    /** Everything wrong with a row, in the order of its columns. */
    public static List<Problem> problems(UserEntry user) {
        var found = new ArrayList<Problem>();
        text(found, UserColumn.LAST_NAME, user.lastName(), NAME, true);
        text(found, UserColumn.FIRST_NAME, user.firstName(), NAME, true);
        text(found, UserColumn.WORK_EMAIL, user.workEmail(), EMAIL_LENGTH, true);
        text(found, UserColumn.AGENCY, user.agency(), TEXT, false);
        text(found, UserColumn.LOCATION, user.location(), TEXT, false);
        text(found, UserColumn.DEPARTMENT, user.department(), TEXT, false);
        text(found, UserColumn.JOB_TITLE, user.jobTitle(), TEXT, false);
        if (!user.workEmail().isEmpty() && !EMAIL.matcher(user.workEmail()).matches()) {
            found.add(new Problem(
                    UserColumn.WORK_EMAIL, "The work e-mail is not an address, such as name@court.example."));
        }
        if (user.workPhone().length() > PHONE_LENGTH
                || !user.workPhone().isEmpty()
                        && !PHONE.matcher(user.workPhone()).matches()) {
            found.add(new Problem(
                    UserColumn.WORK_PHONE, "The work phone is not a number, such as 415-555-0100 ext. 12."));
        }
        return found;
    }

    private static void text(List<Problem> found, UserColumn column, String text, int max, boolean needed) {
        var name = column.header().toLowerCase(Locale.ROOT);
        if (needed && text.isEmpty()) {
            found.add(new Problem(column, "Fill in the %s.".formatted(name)));
        } else if (text.codePointCount(0, text.length()) > max) {
            found.add(new Problem(column, "The %s is too long: at most %d characters.".formatted(name, max)));
        } else if (DECEPTIVE.matcher(text).find()) {
            found.add(new Problem(
                    column, "The %s holds invisible control characters; type it again without them.".formatted(name)));
        } else if (column != UserColumn.WORK_EMAIL && !text.isEmpty()) {
            // A list of users needs no such text at all, so there is nothing to confirm.
            PartyData.suspects(text).stream()
                    .findFirst()
                    .ifPresent(why -> found.add(new Problem(column, "Take it out of the %s. %s".formatted(name, why))));
        }
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
