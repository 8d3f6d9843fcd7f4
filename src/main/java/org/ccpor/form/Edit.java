package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.RefusedException;
import org.ccpor.form.Edit.Saved;
import org.jspecify.annotations.Nullable;

/**
 * One answer to save.
 *
 * @param value {@code null} takes the answer away; for a row's path, the whole row
 * @param seenRevision revision of the answer the person saw; 0 if there was none
 * @param confirmed the person says that a text the party-data guard stopped at holds no party data
 */
public record Edit(String path, @Nullable String value, long seenRevision, boolean confirmed) implements Serializable {

    /**
     * What became of one {@link Edit}.
     *
     * @param path as in the edit
     */
    public sealed interface Saved extends Serializable {
        /** Path as in the edit. */
        String path();

        /** Stored. */
        record Stored(String path, long revision, Instant at) implements Saved {}

        /** Somebody else answered meanwhile; nothing was stored. Saving again with {@code revision} means mine. */
        record Conflict(String path, @Nullable String theirs, long revision, String by, Instant at) implements Saved {}

        /** The party-data guard stopped; nothing was stored. Saving again with {@code confirmed} keeps it. */
        record Held(String path, List<String> reasons) implements Saved {}

        /** Not stored, and why: too long, not this person's question, handed in meanwhile. */
        record Refusal(String path, String sentence) implements Saved {}
    }

    /** Nothing was stored because one answer could not be: what belongs together is stored together or not at all. */
    public static class NotSavedException extends RefusedException {
        private static final long serialVersionUID = 1L;

        private final Saved trouble;

        /** Of what stopped it, which is not {@link Saved.Stored}. */
        public NotSavedException(Saved trouble) {
            super(words(trouble));
            this.trouble = trouble;
        }

        /** The first answer that was not stored. */
        public Saved trouble() {
            return trouble;
        }

        /** @throws NotSavedException naming the worst of what was not stored */
        public static void requireStored(List<Saved> all) {
            first(all, Saved.Refusal.class)
                    .or(() -> first(all, Saved.Conflict.class))
                    .or(() -> first(all, Saved.Held.class))
                    .ifPresent(it -> {
                        throw new NotSavedException(it);
                    });
        }

        private static Optional<Saved> first(List<Saved> all, Class<? extends Saved> kind) {
            return all.stream().filter(kind::isInstance).findFirst();
        }

        private static String words(Saved trouble) {
            return switch (trouble) {
                case Saved.Refusal it -> it.sentence();
                case Saved.Conflict it -> "%s changed this in the meantime.".formatted(it.by());
                case Saved.Held it -> String.join(" ", it.reasons());
                case Saved.Stored _ -> "";
            };
        }
    }
}
