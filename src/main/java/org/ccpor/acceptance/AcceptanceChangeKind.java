package org.ccpor.acceptance;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to the acceptance test of a court. */
public enum AcceptanceChangeKind implements ChangeKind {
    SIGNED("test.signed", it -> it.all("Test signed")),
    SIGNATURES_TAKEN_BACK("test.signatures-taken-back", it -> it.all("Test signatures taken back")),
    DEFECT_OPENED("test.defect-opened", it -> it.all("Test defect opened")),
    DEFECT_CHANGED("test.defect-changed", it -> it.all("Test defect changed")),
    CASES_MATCHED("test.cases-matched", it -> it.all("Test cases matched"));

    private final Wording wording;

    AcceptanceChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
