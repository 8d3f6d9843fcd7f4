package org.ccpor.provisioning.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ccpor.base.RefusedException;
import org.ccpor.base.sheet.Sheet;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UserColumn;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.provisioning.UserImport;

/** Compares a file with the list. Pure. */
public final class ImportRule {
    private static final List<UserColumn> NEEDED =
            List.of(UserColumn.LAST_NAME, UserColumn.FIRST_NAME, UserColumn.WORK_EMAIL, UserColumn.ROLE);

    private final Sheet sheet;
    private final AgencyType usualSide;
    private final Predicate<AgencyType> mine;
    private final Map<UserColumn, Integer> columns = new EnumMap<>(UserColumn.class);
    private final Map<String, ListedUser> listed = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<Integer> badLines = new HashSet<>();
    private final List<UserImport.Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<UserEntry> adds = new ArrayList<>();
    private final List<UserImport.Changed> changes = new ArrayList<>();
    private int same;

    private ImportRule(Sheet sheet, List<ListedUser> list, AgencyType usualSide, Predicate<AgencyType> mine) {
        this.sheet = sheet;
        this.usualSide = usualSide;
        this.mine = mine;
        list.forEach(it -> listed.put(it.entry().workEmail(), it));
    }

    /**
     * @param usualSide of rows that do not say
     * @param mine sides this person keeps
     * @throws RefusedException if a column is forbidden, missing or there twice
     */
    public static UserImport compare(
            Sheet sheet, List<ListedUser> list, AgencyType usualSide, Predicate<AgencyType> mine) {
        var rule = new ImportRule(sheet, list, usualSide, mine);
        rule.headers();
        sheet.lines().forEach(rule::line);
        var missing = list.stream()
                .filter(it -> it.active() && mine.test(it.entry().agencyType()))
                .filter(it -> !rule.seen.containsKey(it.entry().workEmail()))
                .toList();
        return new UserImport(
                sheet,
                List.copyOf(rule.adds),
                List.copyOf(rule.changes),
                rule.same,
                missing,
                rule.badLines.size(),
                List.copyOf(rule.problems),
                List.copyOf(rule.notes));
    }

    private void headers() {
        var forbidden = ForbiddenColumns.in(sheet.headers());
        if (!forbidden.isEmpty()) {
            throw new RefusedException(
                    String.join(" ", forbidden) + " Delete what must not be here, then choose the file again.");
        }
        for (var i = 0; i < sheet.headers().size(); i++) {
            var header = sheet.headers().get(i);
            var column = UserColumn.of(header);
            if (column.isEmpty()) {
                if (!header.isBlank()) {
                    notes.add("Column “%s” is not used.".formatted(header.strip()));
                }
            } else if (column.get().team()) {
                notes.add("Column “%s” is kept by the CCPOR team and not read.".formatted(header.strip()));
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                throw new RefusedException("Two columns mean “%s”. Keep one of them."
                        .formatted(column.get().header()));
            }
        }
        var lacking = NEEDED.stream()
                .filter(it -> !columns.containsKey(it))
                .map(UserColumn::header)
                .toList();
        if (!lacking.isEmpty()) {
            throw new RefusedException("The first line must name the columns; missing: %s. The template has them all."
                    .formatted(String.join(", ", lacking)));
        }
    }

    private void line(Sheet.Line line) {
        var email =
                line.at(columns.getOrDefault(UserColumn.WORK_EMAIL, 0)).strip().toLowerCase(Locale.ROOT);
        var before = listed.get(email);
        var kept = before != null && before.active() ? before.entry() : null;
        var reader = new RowParser(columns, usualSide, line, kept);
        var entry = reader.read();
        reader.problems().forEach(it -> problem(line, it.column(), it.sentence()));
        var first = email.isEmpty() ? null : seen.putIfAbsent(email, line.number());
        if (first != null) {
            problem(line, UserColumn.WORK_EMAIL, "Line %,d has the same work e-mail.".formatted(first));
        }
        if (!mine.test(entry.agencyType())
                || before != null && !mine.test(before.entry().agencyType())) {
            problem(
                    line,
                    UserColumn.AGENCY_TYPE,
                    usualSide == AgencyType.COURT
                            ? "Users of law enforcement are listed by the LEA contact."
                            : "Users of the court are listed by the court contact.");
        }
        if (badLines.contains(line.number())) {
            return;
        } else if (before == null || kept == null) {
            adds.add(entry);
        } else if (kept.equals(entry)) {
            same++;
        } else {
            changes.add(new UserImport.Changed(before, entry));
        }
    }

    private void problem(Sheet.Line line, UserColumn column, String sentence) {
        var index = columns.get(column);
        var header = index == null ? column.header() : sheet.headers().get(index);
        badLines.add(line.number());
        problems.add(new UserImport.Problem(line.number(), header, sentence));
    }
}
