package org.ccpor.local;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Shows whoever is signed in the mails that the sample server caught. */
@RestController
class CaughtMailPage {
    static final String PATH = "local/mail";

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final ObjectProvider<MailCatcher> catcher;

    CaughtMailPage(ObjectProvider<MailCatcher> catcher) {
        this.catcher = catcher;
    }

    @GetMapping(path = "/" + PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String list() {
        var caught = catcher.getIfAvailable();
        var mails = caught == null
                ? ""
                : caught.caught().stream().map(CaughtMailPage::mail).collect(Collectors.joining());
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Caught mail</title>
                <meta name="viewport" content="width=device-width">
                <style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui;max-width:46em;margin:2em auto;padding:0 1em}
                pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}article{border-top:1px solid;padding:1em 0}
                h2{font-size:1em;margin:0}</style></head>
                <body><h1>Caught mail</h1><p>The sample server sends nothing; this is what would have been mailed, newest first.
                Reload to see more.</p>%s</body></html>
                """.formatted(mails.isEmpty() ? "<p>Nothing was mailed since the server started.</p>" : mails);
    }

    private static String mail(MailCatcher.Caught mail) {
        var text = LINK.matcher(HtmlUtils.htmlEscape(mail.text()))
                .replaceAll(it -> "<a href=\"%s\">%s</a>".formatted(it.group(), it.group()));
        return "<article><h2>%s</h2><p>To %s</p><pre>%s</pre></article>"
                .formatted(HtmlUtils.htmlEscape(mail.subject()), HtmlUtils.htmlEscape(mail.to()), text);
    }
}
