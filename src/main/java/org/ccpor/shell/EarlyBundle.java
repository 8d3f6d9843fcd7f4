package org.ccpor.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Names the parts of the production bundle in the page's head, so that the browser fetches them at once. The platform
 * finds them one after the other, a round trip each. Without a production bundle there is nothing to name.
 */
@Component
class EarlyBundle implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "VAADIN/build/";
    private static final Pattern LATER =
            Pattern.compile("\\./((?:FlowBootstrap|FlowClient|generated-flow-imports)-[\\w-]+\\.js)");
    private static final Pattern IMPORT = Pattern.compile("from\"\\./([\\w-]+\\.js)\"");
    private static final List<String> OURS = List.of("drag.js", "board.js", "live.js");

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        if (!starting.getSource().getDeploymentConfiguration().isProductionMode()) {
            return;
        }
        var parts = parts();
        starting.addIndexHtmlRequestListener(page -> name(parts, page.getDocument()));
    }

    private static void name(Set<String> parts, Document page) {
        var head = page.head();
        parts.forEach(
                it -> head.appendElement("link").attr("rel", "modulepreload").attr("href", FOLDER + it));
        OURS.forEach(
                it -> head.appendElement("link").attr("rel", "modulepreload").attr("href", "js/" + it));
    }

    /** What the page's one script asks for when it runs, and what those parts import in turn. */
    static Set<String> parts() {
        var parts = new LinkedHashSet<String>();
        for (var entry : found(read("index.html"), Pattern.compile(FOLDER + "(indexhtml-[\\w-]+\\.js)"))) {
            found(read(FOLDER + entry), LATER).forEach(part -> {
                parts.add(part);
                parts.addAll(found(read(FOLDER + part), IMPORT));
            });
            parts.remove(entry);
        }
        return parts;
    }

    private static Set<String> found(String text, Pattern pattern) {
        var names = new LinkedHashSet<String>();
        pattern.matcher(text).results().forEach(it -> names.add(it.group(1)));
        return names;
    }

    private static String read(String file) {
        var resource = new ClassPathResource("META-INF/VAADIN/webapp/" + file);
        try {
            return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
