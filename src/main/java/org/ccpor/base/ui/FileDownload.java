package org.ccpor.base.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.ccpor.base.FileKind;

/**
 * Sends a file piece by piece, each read with the rights of who downloads at that moment.
 *
 * @param there whether it is still to be had
 * @param part a piece of its content, counted from 0; empty after the last
 */
public record FileDownload(
        String name, FileKind kind, int size, BooleanSupplier there, IntFunction<Optional<byte[]>> part)
        implements DownloadHandler {
    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        if (!there.getAsBoolean()) {
            event.getResponse().sendError(404, "The file was removed.");
            return;
        }
        event.setFileName(name);
        event.setContentType(kind.mediaType());
        event.setContentLength(size);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        var out = event.getOutputStream();
        var next = part.apply(0);
        for (var number = 1; next.isPresent(); number++) {
            out.write(next.get());
            next = part.apply(number);
        }
    }
}
