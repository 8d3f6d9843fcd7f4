package org.ccpor.notification.mail;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The plain text of a mail as simple HTML: headings, paragraphs and links, no pictures, no colors of its own. Pure. */
final class MailHtml {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private MailHtml() {}

    static String of(String subject, String text) {
        var body = Arrays.stream(text.strip().split("\n{2,}"))
                .map(MailHtml::paragraph)
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family: system-ui, sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">
                %s
                </body></html>
                """.formatted(HtmlUtils.htmlEscape(subject), body);
    }

    /** The first line of a notice is what it is about. */
    private static String paragraph(String block) {
        var lines = block.strip().split("\n", -1);
        var last = lines[lines.length - 1];
        if (lines.length > 1 && LINK.matcher(last).matches()) {
            var words = Arrays.stream(lines, 1, lines.length - 1)
                    .map(HtmlUtils::htmlEscape)
                    .collect(Collectors.joining("<br>"));
            return "<p><strong>%s</strong>%s<br><a href=\"%s\">Open it on the board</a></p>"
                    .formatted(
                            HtmlUtils.htmlEscape(lines[0]),
                            words.isEmpty() ? "" : "<br>" + words,
                            HtmlUtils.htmlEscape(last));
        }
        return "<p>" + Arrays.stream(lines).map(MailHtml::line).collect(Collectors.joining("<br>")) + "</p>";
    }

    private static String line(String line) {
        var found = LINK.matcher(line);
        var out = new StringBuilder();
        var from = 0;
        while (found.find()) {
            var link = HtmlUtils.htmlEscape(found.group());
            out.append(HtmlUtils.htmlEscape(line.substring(from, found.start())));
            out.append("<a href=\"%s\">%s</a>".formatted(link, link));
            from = found.end();
        }
        return out + HtmlUtils.htmlEscape(line.substring(from));
    }
}
