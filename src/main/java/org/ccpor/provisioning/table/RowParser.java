package org.ccpor.provisioning.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ccpor.base.sheet.Sheet;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.TrainingModule;
import org.ccpor.provisioning.UserColumn;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.provisioning.UserRule;
import org.jspecify.annotations.Nullable;

/** Makes one user of one line. What the file has no column for stays as the list has it. */
final class RowParser {
    private final Map<UserColumn, Integer> columns;
    private final AgencyType usualSide;
    private final Sheet.Line line;
    private final @Nullable UserEntry before;
    private final List<UserRule.Problem> problems = new ArrayList<>();

    RowParser(Map<UserColumn, Integer> columns, AgencyType usualSide, Sheet.Line line, @Nullable UserEntry before) {
        this.columns = new EnumMap<>(columns);
        this.usualSide = usualSide;
        this.line = line;
        this.before = before;
    }

    List<UserRule.Problem> problems() {
        return problems;
    }

    UserEntry read() {
        var role = choice(
                UserColumn.ROLE,
                before == null ? null : before.role(),
                CellParser::role,
                "Give one of the five roles: CCPOR Query Only, CCPOR Query Only with Sealed, Court, Supervisor or"
                        + " Administrator.");
        if (role == null) {
            if (cell(UserColumn.ROLE).isEmpty()) {
                problem(UserColumn.ROLE, "Give the CCPOR role.");
            }
            role = CcporRole.QUERY;
        }
        var side = choice(
                UserColumn.AGENCY_TYPE,
                before == null ? usualSide : before.agencyType(),
                CellParser::side,
                "Write Court or LEA.");
        var entry = UserRule.tidy(new UserEntry(
                side == null ? usualSide : side,
                text(UserColumn.AGENCY, UserEntry::agency),
                text(UserColumn.LOCATION, UserEntry::location),
                text(UserColumn.DEPARTMENT, UserEntry::department),
                text(UserColumn.LAST_NAME, UserEntry::lastName),
                text(UserColumn.FIRST_NAME, UserEntry::firstName),
                cell(UserColumn.WORK_EMAIL),
                text(UserColumn.WORK_PHONE, UserEntry::workPhone),
                text(UserColumn.JOB_TITLE, UserEntry::jobTitle),
                role,
                sealed(role),
                cletsTrainedOn(),
                module(role),
                day(UserColumn.TRAINED, before == null ? null : before.trainedOn()),
                tester()));
        problems.addAll(UserRule.problems(entry));
        return entry;
    }

    private boolean sealed(CcporRole role) {
        var kept = before != null && before.role() == role ? before.sealedAccess() : Boolean.TRUE.equals(role.sealed());
        return Boolean.TRUE.equals(choice(UserColumn.SEALED, kept, CellParser::yesNo, "Write Yes or No."));
    }

    private boolean tester() {
        return Boolean.TRUE.equals(
                choice(UserColumn.TESTER, before != null && before.tester(), CellParser::yesNo, "Write Yes or No."));
    }

    private @Nullable TrainingModule module(CcporRole role) {
        var usual = role.sends()
                ? TrainingModule.FULL
                : role == CcporRole.ADMINISTRATOR ? TrainingModule.ADMINISTRATOR : TrainingModule.QUERY;
        return choice(
                UserColumn.MODULE,
                before != null && before.role() == role ? before.module() : usual,
                CellParser::module,
                "Write 1 Query, 2 Full functionality, or Administrator.");
    }

    /** A file may give the last day instead of the training, or both if they agree. */
    private @Nullable LocalDate cletsTrainedOn() {
        var trained = day(UserColumn.CLETS_TRAINED, before == null ? null : before.cletsTrainedOn());
        var expires = day(UserColumn.CLETS_EXPIRES, null);
        if (expires == null) {
            return trained;
        } else if (trained == null || cell(UserColumn.CLETS_TRAINED).isEmpty()) {
            return expires.minusYears(UserEntry.CLETS_YEARS);
        }
        if (!trained.plusYears(UserEntry.CLETS_YEARS).equals(expires)) {
            problem(
                    UserColumn.CLETS_EXPIRES,
                    "A CLETS certification ends %d years after the training. Give the training date alone."
                            .formatted(UserEntry.CLETS_YEARS));
        }
        return trained;
    }

    private @Nullable LocalDate day(UserColumn column, @Nullable LocalDate kept) {
        // An emptied cell takes a date away, unlike a column the file does not have.
        return cell(column).isEmpty() && columns.containsKey(column)
                ? null
                : choice(column, kept, CellParser::day, "Write the date as month/day/year, such as 3/16/2027.");
    }

    private String text(UserColumn column, Function<UserEntry, String> kept) {
        return columns.containsKey(column) || before == null ? cell(column) : kept.apply(before);
    }

    /** The value of the cell; what is kept if it is empty, missing or unreadable. */
    private <T> @Nullable T choice(
            UserColumn column, @Nullable T kept, Function<String, Optional<T>> reader, String sentence) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            return kept;
        }
        var read = reader.apply(cell);
        if (read.isEmpty()) {
            problem(column, sentence);
        }
        return read.orElse(kept);
    }

    private String cell(UserColumn column) {
        var index = columns.get(column);
        return index == null ? "" : line.at(index).strip();
    }

    private void problem(UserColumn column, String sentence) {
        problems.add(new UserRule.Problem(column, sentence));
    }
}
