package org.ccpor.export;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What leaves the board. */
public enum ExportChangeKind implements ChangeKind {
    MADE("export.made", it -> it.about("Exported") + (it.after() == null ? "" : ", " + it.afterInWords()));

    private final Wording wording;

    ExportChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
