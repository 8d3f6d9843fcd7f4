package org.ccpor.notification.ui;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeLine;
import org.jspecify.annotations.Nullable;

/** Which notices are shown, as the address of the inbox carries it. */
record InboxFilter(@Nullable NoticeKind kind, @Nullable String court, boolean unread) implements Serializable {
    static final InboxFilter ALL = new InboxFilter(null, null, false);

    /** Reading is lenient: what makes no sense filters nothing. */
    static InboxFilter parse(Map<String, List<String>> parameters) {
        var kind = first(parameters, "kind").flatMap(it -> Arrays.stream(NoticeKind.values())
                .filter(one -> slug(one).equals(it))
                .findFirst());
        return new InboxFilter(
                kind.orElse(null), first(parameters, "court").orElse(null), parameters.containsKey("unread"));
    }

    Map<String, List<String>> parameters() {
        var out = new LinkedHashMap<String, List<String>>();
        if (kind != null) {
            out.put("kind", List.of(slug(kind)));
        }
        if (court != null) {
            out.put("court", List.of(court));
        }
        if (unread) {
            out.put("unread", List.of("yes"));
        }
        return out;
    }

    boolean fits(NoticeLine notice) {
        return (kind == null || kind == notice.kind())
                && (court == null || court.equals(notice.court()))
                && (!unread || !notice.read());
    }

    private static String slug(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
