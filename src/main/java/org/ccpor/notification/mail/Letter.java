package org.ccpor.notification.mail;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.Count;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeLine;
import org.ccpor.notification.OneLine;

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

    /** Mail at once; several notices that came within one minute go together. */
    static Letter atOnce(List<NoticeLine> notices, String why, MailProperties mail) {
        var first = notices.getFirst();
        var subject = notices.size() == 1 ? first.title() : "%d notices: %s".formatted(notices.size(), first.title());
        return write(subject, "", notices, why, mail);
    }

    /** Everything that waited for the digest, by court, late items first. */
    static Letter digest(List<NoticeLine> notices, String day, String why, MailProperties mail) {
        var late = notices.stream().filter(it -> it.kind() == NoticeKind.LATE).count();
        var count = Count.of(notices.size(), "notice");
        var subject = "CCPOR digest for %s: %s%s".formatted(day, count, late == 0 ? "" : ", " + late + " late");
        var sorted = notices.stream()
                .sorted(Comparator.comparing((NoticeLine it) -> Objects.requireNonNullElse(it.court(), ""))
                        .thenComparing(it -> it.kind() != NoticeKind.LATE)
                        .thenComparing(NoticeLine::id))
                .toList();
        return write(subject, "What is new for you on the CCPOR Deployment Board:\n\n", sorted, why, mail);
    }

    private static Letter write(
            String subject, String lead, List<NoticeLine> notices, String why, MailProperties mail) {
        var text = new StringBuilder(lead);
        for (var notice : notices) {
            text.append(notice.title()).append('\n');
            if (!notice.text().isBlank()) {
                text.append(notice.text()).append('\n');
            }
            if (notice.by() != null) {
                text.append("By ").append(notice.by()).append(".\n");
            }
            text.append(mail.link(notice.path())).append("\n\n");
        }
        text.append("You get this because ").append(why).append(".\n");
        text.append("Choose what is mailed to you: ")
                .append(mail.link("settings"))
                .append('\n');
        var courts =
                notices.stream().flatMap(it -> Stream.ofNullable(it.court())).collect(Collectors.toUnmodifiableSet());
        return new Letter(subject, text.toString(), courts);
    }
}
