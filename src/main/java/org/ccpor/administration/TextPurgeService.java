package org.ccpor.administration;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ccpor.administration.FreeTextColumns.Column;
import org.ccpor.base.RefusedException;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.identity.Administrators;
import org.ccpor.identity.CurrentViewer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
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
public class TextPurgeService {
    /** What stands where the text was. */
    public static final String TOMBSTONE = "[removed]";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1_000;

    private final PurgeProperties account;
    private final JdbcConnectionDetails database;
    private final BoardSnapshots board;
    private final CurrentViewer viewer;
    private final Clock clock;

    TextPurgeService(
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
     * @throws RefusedException if the text is shorter than 5 or longer than 1,000 characters, or there is no account to do it with
     */
    @Administrators
    public List<PurgePlace> find(String text) {
        var writer = FreeTextWriter.on(connection());
        var pattern = pattern(text);
        return FreeTextColumns.columns().stream()
                .collect(Collectors.groupingBy(
                        Column::place, java.util.TreeMap::new, Collectors.summingInt(it -> writer.count(it, pattern))))
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
     * @throws RefusedException as {@link #find}, if no reason is given, or if the text is nowhere
     */
    @Administrators
    public int purge(String text, String reason) {
        var pattern = pattern(text);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RefusedException("Say in up to 1,000 characters why the text is removed.");
        }
        if (reason.toLowerCase(java.util.Locale.ROOT).contains(text.strip().toLowerCase(java.util.Locale.ROOT))) {
            throw new RefusedException("Give the reason without the text; it stays in history.");
        }
        var source = connection();
        var changed = new TransactionTemplate(new JdbcTransactionManager(source))
                .execute(_ -> replace(FreeTextWriter.on(source), pattern, reason.strip()));
        board.reload();
        return changed;
    }

    private int replace(FreeTextWriter writer, String pattern, String reason) {
        var courts = new LinkedHashSet<String>();
        var changed = 0;
        for (var column : FreeTextColumns.columns()) {
            if (writer.count(column, pattern) > 0) {
                courts.addAll(writer.courts(column, pattern));
                changed += writer.replace(column, pattern, TOMBSTONE);
            }
        }
        if (changed == 0) {
            throw new RefusedException("The text is nowhere, so nothing was removed. Somebody may have been faster.");
        }
        for (var court : courts.isEmpty() ? Set.of("") : courts) {
            writer.record(court, changed, reason, viewer.get().userName(), clock.instant());
        }
        return changed;
    }

    /** Letters as they are, all else quoted; any white space for white space, also as JSON writes it. */
    private static String pattern(String text) {
        var wanted = text.strip();
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            throw new RefusedException(
                    "Give the text to remove, 5 to 1,000 characters; a shorter one would hit too much.");
        }
        return wanted.lines()
                .flatMap(it -> java.util.Arrays.stream(it.strip().split("\\s+")))
                .map(TextPurgeService::quoted)
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
            throw new RefusedException("Removing a text needs its database account, which is not set up here: "
                    + "see \"Removing a text\" in the operations guide.");
        }
        return new DriverManagerDataSource(
                java.util.Objects.requireNonNull(database.getJdbcUrl()), account.user(), account.password());
    }
}
