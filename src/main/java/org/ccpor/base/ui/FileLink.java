package org.ccpor.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.ccpor.base.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * A link to a file that takes a moment to make. It says so meanwhile, a second click does nothing until the file is there,
 * and what goes wrong is said in a sentence. The file is asked for at the click, so the service sees who downloads.
 */
public class FileLink extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FileLink.class);
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int BROKEN = 500;
    private static final String BUSY = "busy";
    private static final String FAILED = "failed";
    private static final String AGAIN = "event.detail > 1 || event.target.ariaDisabled == 'true'";

    private final Anchor link;
    private final Span said = new Span();
    private final transient Supplier<Made> maker;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** @param name of the file, with its ending */
    public record Made(String name, String mediaType, Content content) {}

    /** @param maker may throw {@link RefusedException}; its sentence is shown */
    public FileLink(String words, Supplier<Made> maker) {
        this.maker = maker;
        DownloadHandler handler = this::send;
        link = new Anchor(handler, words);
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("btn");
        // The second click of a double click comes before the page can say that the first one counts.
        link.getElement().addEventListener("click", _ -> {}).setFilter(AGAIN).preventDefault();
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("file-link");
        getContent().add(link, said);
    }

    private void send(DownloadEvent event) throws IOException {
        var ui = event.getUI();
        tell(ui, BUSY, "Preparing…");
        try {
            var file = maker.get();
            var bytes = new ByteArrayOutputStream();
            file.content().write(bytes);
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            event.setContentLength(bytes.size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "no-store");
            bytes.writeTo(event.getOutputStream());
            tell(ui, "done", "Done, it is with your downloads.");
        } catch (RefusedException refused) {
            fail(event, CONFLICT, refused.sentence());
        } catch (AccessDeniedException notTheirs) {
            fail(event, FORBIDDEN, "You may not export this.");
        } catch (IOException gone) {
            tell(ui, FAILED, "The download was cut off. Try it once more.");
            throw gone;
        } catch (RuntimeException broken) {
            LOG.warn("An export could not be made", broken);
            fail(event, BROKEN, "The file could not be made just now. Try it again in a moment.");
        }
    }

    private void fail(DownloadEvent event, int status, String sentence) {
        event.getResponse().setStatus(status);
        tell(event.getUI(), FAILED, sentence);
    }

    /** In the order in which it happens, whatever the page does meanwhile. */
    private void tell(UI ui, String state, String words) {
        ui.access(() -> {
            getElement().setAttribute("data-state", state);
            link.getElement().setAttribute("aria-disabled", Boolean.toString(BUSY.equals(state)));
            said.setText(words);
        });
    }
}
