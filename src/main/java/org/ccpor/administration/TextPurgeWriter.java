package org.ccpor.administration;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ccpor.administration.FreeTexts.Column;
import org.ccpor.base.Refused;
import org.ccpor.base.TextChangeKind;
import org.ccpor.base.Utc;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.identity.Administrators;
import org.ccpor.identity.CurrentViewer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes a text from everywhere, history included (domain 8.1): for the day party data got in. The one operation that
 * changes history; it connects with an account of its own, and leaves in history who did it, when and why.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Administrators
public class TextPurgeWriter {
    /** What stands where the text was. */
    public static final String TOMBSTONE = "[removed]";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1_000;

    private final PurgeProperties account;
    private final JdbcConnectionDetails database;
    private final BoardSnapshots board;
    private final CurrentViewer viewer;
    private final Clock clock;

    TextPurgeWriter(
            PurgeProperties account,
            JdbcConnectionDetails database,
            BoardSnapshots board,
            CurrentViewer viewer,
            Clock clock) {
        this.account = account;
        this.database = database;
        this.board = board;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Where the text stands now, whatever its capitals and line breaks.
     *
     * @throws Refused if the text is shorter than 5 or longer than 1,000 characters, or there is no account to do it with
     */
    @Administrators
    public List<PurgePlace> find(String text) {
        var jdbc = JdbcClient.create(connection());
        var pattern = pattern(text);
        return FreeTexts.columns().stream()
                .collect(Collectors.groupingBy(
                        Column::place, java.util.TreeMap::new, Collectors.summingInt(it -> count(jdbc, it, pattern))))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 0)
                .map(it -> new PurgePlace(it.getKey(), it.getValue()))
                .toList();
    }

    /**
     * Replaces the text by {@link #TOMBSTONE} everywhere, in one transaction, and adds a line to the history of each court.
     *
     * @param reason why; must not hold the text again
     * @return entries changed
     * @throws Refused as {@link #find}, if no reason is given, or if the text is nowhere
     */
    @Administrators
    public int purge(String text, String reason) {
        var pattern = pattern(text);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("Say in up to 1,000 characters why the text is removed.");
        }
        if (reason.toLowerCase(java.util.Locale.ROOT).contains(text.strip().toLowerCase(java.util.Locale.ROOT))) {
            throw new Refused("Give the reason without the text; it stays in history.");
        }
        var source = connection();
        var jdbc = JdbcClient.create(source);
        var changed = new TransactionTemplate(new JdbcTransactionManager(source))
                .execute(_ -> replace(jdbc, pattern, reason.strip()));
        board.reload();
        return changed;
    }

    private int replace(JdbcClient jdbc, String pattern, String reason) {
        var courts = new LinkedHashSet<String>();
        var changed = 0;
        for (var column : FreeTexts.columns()) {
            if (count(jdbc, column, pattern) > 0) {
                courts.addAll(courts(jdbc, column, pattern));
                changed += jdbc.sql("update `%1$s` set `%2$s` = regexp_replace(`%2$s`, :pattern, :tombstone) where %3$s"
                                .formatted(column.table(), column.name(), holds(column)))
                        .param("pattern", pattern)
                        .param("tombstone", TOMBSTONE)
                        .update();
            }
        }
        if (changed == 0) {
            throw new Refused("The text is nowhere, so nothing was removed. Somebody may have been faster.");
        }
        bury(jdbc, courts.isEmpty() ? Set.of("") : courts, changed, reason);
        return changed;
    }

    private static int count(JdbcClient jdbc, Column column, String pattern) {
        return jdbc.sql("select count(*) from `%s` where %s".formatted(column.table(), holds(column)))
                .param("pattern", pattern)
                .query(Integer.class)
                .single();
    }

    private static Set<String> courts(JdbcClient jdbc, Column column, String pattern) {
        var direct = jdbc.sql("""
                        select count(*) from information_schema.columns
                        where table_schema = database() and table_name = :table and column_name = 'court'
                        """)
                .param("table", column.table())
                .query(Integer.class)
                .single();
        if (direct == 0) {
            return Set.of();
        }
        return jdbc.sql("select distinct court from `%s` where court is not null and %s"
                        .formatted(column.table(), holds(column)))
                .param("pattern", pattern)
                .query((row, _) -> row.getString("court"))
                .set();
    }

    private void bury(JdbcClient jdbc, Set<String> courts, int changed, String reason) {
        var now = Utc.stored(clock.instant());
        for (var court : courts) {
            jdbc.sql("""
                    insert into history (at, court, what, subject, after_value, reason, actor)
                    values (:at, :court, :what, '', :entries, :reason, :actor)
                    """)
                    .param("at", now)
                    .param("court", court)
                    .param("what", TextChangeKind.PURGED.stored())
                    .param("entries", changed == 1 ? "1 entry" : changed + " entries in all")
                    .param("reason", reason)
                    .param("actor", viewer.get().userName())
                    .update();
        }
    }

    private static String holds(Column column) {
        return "regexp_instr(`%s`, :pattern) > 0".formatted(column.name());
    }

    /** Letters as they are, all else quoted; any white space for white space, also as JSON writes it. */
    private static String pattern(String text) {
        var wanted = text.strip();
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            throw new Refused("Give the text to remove, 5 to 1,000 characters; a shorter one would hit too much.");
        }
        return wanted.lines()
                .flatMap(it -> java.util.Arrays.stream(it.strip().split("\\s+")))
                .map(TextPurgeWriter::quoted)
                .collect(Collectors.joining("(?:\\s|\\\\[nrt])+", "(?i)", ""));
    }

    private static String quoted(String word) {
        var quoted = new StringBuilder();
        word.codePoints().forEach(it -> {
            if (it == '"' || it == '\\') {
                quoted.append("\\\\?\\").appendCodePoint(it);
            } else if (it < 128 && !Character.isLetterOrDigit(it)) {
                quoted.append('\\').appendCodePoint(it);
            } else {
                quoted.appendCodePoint(it);
            }
        });
        return quoted.toString();
    }

    private DataSource connection() {
        if (account.user().isEmpty()) {
            throw new Refused("Removing a text needs its database account, which is not set up here: "
                    + "see \"Removing a text\" in the README.");
        }
        return new DriverManagerDataSource(
                java.util.Objects.requireNonNull(database.getJdbcUrl()), account.user(), account.password());
    }
}
