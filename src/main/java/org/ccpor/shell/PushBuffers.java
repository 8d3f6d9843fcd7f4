package org.ccpor.shell;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Small buffers for what pages say on the line they are pushed on: no more than that they are there, as calls come by XHR. One pair is
 * kept for each open page.
 */
@Component
class PushBuffers implements BeanPostProcessor {
    /** Characters of one, bytes of the other. */
    private static final String SIZE = "1024";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet && servlet.getServlet() instanceof SpringServlet) {
            servlet.addInitParameter("org.atmosphere.websocket.bufferSize", SIZE);
        }
        return bean;
    }
}
