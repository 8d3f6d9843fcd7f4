package org.ccpor.base;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Lets pushed changes leave at once. The push library polls its queue and by default waits 100 ms between looks, which
 * would be most of the time between a change and another person's screen.
 */
@Component
class PushTuning implements BeanPostProcessor {
    private static final String WAIT_MILLIS = "5";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter("org.atmosphere.cpr.Broadcaster.threadWaitTime", WAIT_MILLIS);
        }
        return bean;
    }
}
