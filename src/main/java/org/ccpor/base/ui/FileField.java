package org.ccpor.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import org.ccpor.base.FileKind;

/** Takes one small file, by button or by dropping it, and hands over its bytes. A larger one is cut off as soon as that shows. */
public class FileField extends Composite<Upload> {
    private static final long serialVersionUID = 1L;

    private final transient Taken taken;
    private final transient Consumer<String> refused;

    /** Gets the name as the browser told it, and the content. */
    public interface Taken {
        /** Runs as this person, with the page held. */
        void take(String name, byte[] content);
    }

    /**
     * @param refused gets the sentence when a file is too large or did not arrive
     * @param endings offered in the browser's dialog, such as {@code .csv}; what counts is the content
     */
    public FileField(String label, Taken taken, Consumer<String> refused, String... endings) {
        this.taken = taken;
        this.refused = refused;
        var upload = getContent();
        upload.addClassName("file-field");
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setUploadButton(new Button(label));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setAcceptedFileTypes(endings);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileKind.MAX_BYTES);
        upload.setUploadHandler(this::receive);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(FileKind.TOO_LARGE)
                        .setIncorrectFileType("Choose a file of the kinds named above.")
                        .setTooManyFiles("One file at a time, please.")));
        upload.addFileRejectedListener(it -> refused.accept(it.getErrorMessage()));
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var name = String.valueOf(event.getFileName());
        if (event.getFileSize() > FileKind.MAX_BYTES) {
            tooLarge(event, ui);
            return;
        }
        byte[] content;
        try (var in = event.getInputStream()) {
            content = in.readNBytes(FileKind.MAX_BYTES + 1);
        }
        if (content.length > FileKind.MAX_BYTES) {
            tooLarge(event, ui);
            return;
        }
        ui.access(() -> {
            getContent().clearFileList();
            taken.take(name, content);
        });
    }

    private void tooLarge(UploadEvent event, UI ui) {
        event.reject(FileKind.TOO_LARGE);
        ui.access(() -> {
            getContent().clearFileList();
            refused.accept(FileKind.TOO_LARGE);
        });
    }
}
