package org.ccpor.provisioning.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.ccpor.process.Phase;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** What a page keeps a person from sending, somebody with the address of an upload and a program can still send. */
class UploadLimitIT extends BrowserTest {
    private static final int PIECE = 64 * 1024;
    private static final int PIECES = 200 * 16;
    /** The limit of 10 MB, what the network holds on the way, and what the server reads to be polite. */
    private static final long ENOUGH = 24L * 1024 * 1024;

    private enum Way {
        LENGTH_SAID,
        LENGTH_HIDDEN,
        MULTIPART,
        MULTIPART_HIDDEN;

        boolean hidden() {
            return this == LENGTH_HIDDEN || this == MULTIPART_HIDDEN;
        }

        boolean multipart() {
            return this == MULTIPART || this == MULTIPART_HIDDEN;
        }
    }

    @Test
    void a_body_of_200_mb_is_cut_off_soon_after_the_limit_however_it_is_sent() {
        given.deployment("kern", Phase.IMPLEMENT, 60);
        var page = signInAs("court.kern", "court/kern/form/F7");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import a file…"))
                .click();
        var target = URI.create(address(
                String.valueOf(page.locator(".users-import vaadin-upload").evaluate("it => it.target"))));
        for (var way : Way.values()) {
            Assertions.assertThat(sent(page, target, way)).as(way.name()).isBetween(1L, ENOUGH);
        }
        assertThat(page.getByText("The file is larger than 10 MB.")).isVisible();
    }

    /** Bytes that could be sent before the server hung up. */
    private long sent(Page page, URI target, Way way) {
        var sent = 0L;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port()));
            var out = socket.getOutputStream();
            out.write(head(page, target, way).getBytes(StandardCharsets.US_ASCII));
            var piece = "a".repeat(PIECE).getBytes(StandardCharsets.US_ASCII);
            for (var i = 0; i < PIECES; i++) {
                if (way.hidden()) {
                    out.write((Integer.toHexString(PIECE) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
                out.write(piece);
                if (way.hidden()) {
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                sent += PIECE;
            }
        } catch (IOException cutOff) {
            return sent;
        }
        return sent;
    }

    private String head(Page page, URI target, Way way) {
        var cookies = page.context().cookies().stream()
                .map(it -> it.name + "=" + it.value)
                .collect(Collectors.joining("; "));
        var part = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        var head = new StringBuilder("POST %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nX-Filename: large.csv\r\n"
                .formatted(target.getRawPath(), port(), cookies));
        head.append("Content-Type: ")
                .append(way.multipart() ? "multipart/form-data; boundary=cut" : "text/csv")
                .append("\r\n");
        head.append(
                way.hidden()
                        ? "Transfer-Encoding: chunked\r\n\r\n"
                        : "Content-Length: %d\r\n\r\n"
                                .formatted((long) PIECES * PIECE + (way.multipart() ? part.length() : 0)));
        if (way.multipart()) {
            head.append(
                    way.hidden()
                            ? "%s\r\n%s\r\n"
                                    .formatted(
                                            Integer.toHexString(part.length()).toLowerCase(Locale.ROOT), part)
                            : part);
        }
        return head.toString();
    }
}
