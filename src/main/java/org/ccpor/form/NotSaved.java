package org.ccpor.form;

import java.util.List;
import java.util.Optional;
import org.ccpor.base.Refused;
import org.ccpor.form.Edit.Saved;

/** Nothing was stored because one answer could not be: what belongs together is stored together or not at all. */
public class NotSaved extends Refused {
    private static final long serialVersionUID = 1L;

    private final Saved trouble;

    /** Of what stopped it, which is not {@link Saved.Stored}. */
    public NotSaved(Saved trouble) {
        super(words(trouble));
        this.trouble = trouble;
    }

    /** The first answer that was not stored. */
    public Saved trouble() {
        return trouble;
    }

    /** @throws NotSaved naming the worst of what was not stored */
    public static void requireStored(List<Saved> all) {
        first(all, Saved.Refusal.class)
                .or(() -> first(all, Saved.Conflict.class))
                .or(() -> first(all, Saved.Held.class))
                .ifPresent(it -> {
                    throw new NotSaved(it);
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
