package org.ccpor.local;

import java.time.LocalDate;
import java.util.Map;
import org.ccpor.base.FormCode;

/** What goes with the lists of users, which {@link SampleUsers} makes. */
class SampleUserAnswers implements SampleAnswers {
    @Override
    public FormCode form() {
        return FormCode.F7;
    }

    @Override
    public Map<String, String> of(SampleCourt court, LocalDate on, LocalDate goLive) {
        return new SampleSheet()
                .with("keeper", "Clerk supervisor")
                .with("complete", "true")
                .answers();
    }
}
