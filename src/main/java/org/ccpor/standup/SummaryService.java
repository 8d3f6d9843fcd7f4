package org.ccpor.standup;

import java.util.List;
import java.util.Optional;
import org.ccpor.identity.Executives;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the stand-ups that ended. */
@Service
@Transactional(readOnly = true)
@Executives
public class SummaryService {
    private static final Limit MOST = Limit.of(200);

    private final StandUpRepository standUps;

    SummaryService(StandUpRepository standUps) {
        this.standUps = standUps;
    }

    /** Empty if there is none or it still runs. */
    public Optional<Summary> of(long id) {
        return standUps.findByIdAndEndedAtIsNotNull(id).map(StandUp::summary);
    }

    /** The newest first, at most 200; {@code text} narrows to those that speak of it or of such a court. */
    public List<Summary> search(String text) {
        var word = text.strip();
        var like = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return standUps.search(word, like, MOST).stream().map(StandUp::summary).toList();
    }
}
