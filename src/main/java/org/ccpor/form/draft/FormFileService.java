package org.ccpor.form.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.FileHeldException;
import org.ccpor.base.HandedFile;
import org.ccpor.base.RefusedException;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormService;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files handed over with a form. Who reads the form reads them; who may answer it adds and removes them. */
@Service
@Transactional
@Everyone
public class FormFileService {
    private static final int MOST = 20;

    private final CourtAccess access;
    private final FormService forms;
    private final FileRepository files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormFileService(
            CourtAccess access,
            FormService forms,
            FileRepository files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.forms = forms;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** In the order they came. */
    @Transactional(readOnly = true)
    public List<FormFile> list(FormKey key) {
        access.mustSee(key.court(), key.matter());
        return stored(key);
    }

    /** Whether this viewer may add and remove files of that form now. */
    @Transactional(readOnly = true)
    public boolean mayChange(FormKey key) {
        var viewer = access.mustSee(key.court(), key.matter());
        return keeps(viewer, key) && (viewer.coordinates() || open(key));
    }

    /**
     * Stores a file.
     *
     * @param confirmed the person says that a file the guard stopped at holds no party data
     * @throws FileHeldException if the guard stopped and the person has not confirmed
     * @throws RefusedException if it is of no allowed kind or too large, or the form has too many
     */
    public FormFile add(FormKey key, String name, byte[] content, boolean confirmed) {
        var viewer = requireKeeper(key);
        if (stored(key).size() >= MOST) {
            throw new RefusedException("The form has %d files already. Remove one, then add this one.".formatted(MOST));
        }
        var handed = HandedFile.of(name, content, confirmed);
        var by = new FormPage.Mark(viewer.userName(), clock.instant());
        var file = files.save(new StoredFile(key, handed, by)).file();
        var number = 0;
        for (var part : handed.parts()) {
            files.addPart(file.id(), number++, part);
        }
        var suspects = handed.suspects();
        tell(file, FormChangeKind.FILE_ADDED, viewer, suspects.isEmpty() ? null : String.join(" ", suspects));
        return file;
    }

    /** Takes a file away for good. */
    public void remove(FormKey key, UUID id) {
        var viewer = requireKeeper(key);
        var file = find(key, id).orElseThrow(() -> new RefusedException("Somebody removed this file meanwhile."));
        files.delete(file.id());
        tell(file, FormChangeKind.FILE_REMOVED, viewer, null);
    }

    /** The file of that form; empty if it was removed or belongs to another. */
    @Transactional(readOnly = true)
    public Optional<FormFile> find(FormKey key, UUID id) {
        access.mustSee(key.court(), key.matter());
        return stored(key).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** A piece of its content, counted from 0; empty after the last. Each asks again who reads. */
    @Transactional(readOnly = true)
    public Optional<byte[]> part(FormKey key, UUID id, int number) {
        return find(key, id).flatMap(it -> files.part(it.id(), number));
    }

    private List<FormFile> stored(FormKey key) {
        return files.of(key.court(), key.code()).stream().map(StoredFile::file).toList();
    }

    private Viewer requireKeeper(FormKey key) {
        var viewer = access.mustSee(key.court(), key.matter());
        access.must(keeps(viewer, key), key.court(), key.matter());
        if (!viewer.coordinates() && !open(key)) {
            throw new RefusedException(
                    "The form was handed in. Ask the CCPOR team to return it, then change its files.");
        }
        return viewer;
    }

    private static boolean keeps(Viewer viewer, FormKey key) {
        return viewer.coordinates() || viewer.serves(key.court());
    }

    private boolean open(FormKey key) {
        return forms.page(key).state().open();
    }

    private void tell(FormFile file, ChangeKind what, Viewer viewer, @org.jspecify.annotations.Nullable String reason) {
        events.publishEvent(new Change(
                file.key().court(),
                what,
                file.key().code() + ": " + file.name(),
                null,
                null,
                reason,
                viewer.userName(),
                clock.instant()));
    }
}
