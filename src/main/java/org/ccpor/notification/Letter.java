package org.ccpor.notification;

import java.util.List;
import java.util.Set;

/**
 * A mail before it has an address.
 *
 * @param courts slugs it speaks of
 */
record Letter(String subject, String text, Set<String> courts) {
    private static final int SUBJECT = 150;

    Letter {
        subject = OneLine.of(subject, SUBJECT);
    }

    /** What is read in a mail: one notice, with its name of who did it. */
    record Entry(Notice notice, String by) {}

    /** Mail at once; several notices that came within one minute go together. */
    static Letter atOnce(List<Entry> entries, String why, MailProperties mail) {
        var first = entries.getFirst().notice();
        var subject = entries.size() == 1 ? first.title() : "%d notices: %s".formatted(entries.size(), first.title());
        return write(subject, "", entries, why, mail);
    }

    /** Everything that waited for the digest, by court, late items first; else in the order given. */
    static Letter digest(List<Entry> entries, String day, String why, MailProperties mail) {
        var late = entries.stream()
                .filter(it -> it.notice().kind() == NoticeKind.LATE)
                .count();
        var count = entries.size() == 1 ? "1 notice" : entries.size() + " notices";
        var subject = "CCPOR digest for %s: %s%s".formatted(day, count, late == 0 ? "" : ", " + late + " late");
        var sorted = entries.stream()
                .sorted(java.util.Comparator.comparing((Entry it) -> it.notice().court() == null
                                ? ""
                                : String.valueOf(it.notice().court()))
                        .thenComparing(it -> it.notice().kind() != NoticeKind.LATE))
                .toList();
        return write(subject, "What is new for you on the CCPOR Deployment Board:\n\n", sorted, why, mail);
    }

    private static Letter write(String subject, String lead, List<Entry> entries, String why, MailProperties mail) {
        var text = new StringBuilder(lead);
        for (var entry : entries) {
            var notice = entry.notice();
            text.append(notice.title()).append('\n');
            if (!notice.text().isBlank()) {
                text.append(notice.text()).append('\n');
            }
            if (!entry.by().isEmpty()) {
                text.append("By ").append(entry.by()).append(".\n");
            }
            text.append(mail.link(notice.path())).append("\n\n");
        }
        text.append("You get this because ").append(why).append(".\n");
        text.append("Choose what is mailed to you: ")
                .append(mail.link("settings"))
                .append('\n');
        var courts = entries.stream()
                .map(it -> it.notice().court())
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.toSet());
        return new Letter(subject, text.toString(), Set.copyOf(courts));
    }
}
