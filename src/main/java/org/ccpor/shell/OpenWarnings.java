package org.ccpor.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has open pages look whether their session is about to end. Costs nothing while none is. */
@Component
class OpenWarnings {
    private final Map<SessionWarning, UI> open = new ConcurrentHashMap<>();

    void add(SessionWarning warning, UI page) {
        open.put(warning, page);
    }

    void remove(SessionWarning warning) {
        open.remove(warning);
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        var now = System.currentTimeMillis();
        open.forEach((warning, page) -> {
            if (warning.isDue(now)) {
                look(warning, page);
            }
        });
    }

    private void look(SessionWarning warning, UI page) {
        try {
            page.access(warning::look);
        } catch (UIDetachedException closed) {
            open.remove(warning);
        }
    }
}
