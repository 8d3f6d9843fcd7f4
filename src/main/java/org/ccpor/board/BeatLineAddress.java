package org.ccpor.board;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where pages listen for the beat; behind the security chain, only for people who are signed in. */
@Configuration(proxyBeanMethods = false)
class BeatLineAddress {
    static final String PATH = "/beat/line";

    /** By a listener of the server's own start: a context without a server, as in tests, has nobody to speak to. */
    @Bean
    ServletListenerRegistrationBean<ServletContextListener> beatLine(BeatLines lines) {
        return new ServletListenerRegistrationBean<>(new ServletContextListener() {
            @Override
            public void contextInitialized(ServletContextEvent started) {
                var attribute = ServerContainer.class.getName();
                if (started.getServletContext().getAttribute(attribute) instanceof ServerContainer server) {
                    add(server, lines);
                }
            }
        });
    }

    private static void add(ServerContainer server, BeatLines lines) {
        try {
            server.addEndpoint(ServerEndpointConfig.Builder.create(BeatLine.class, PATH)
                    .configurator(new ServerEndpointConfig.Configurator() {
                        @Override
                        public <T> T getEndpointInstance(Class<T> type) {
                            return type.cast(new BeatLine(lines));
                        }
                    })
                    .build());
        } catch (DeploymentException impossible) {
            throw new IllegalStateException("The beat cannot be spoken", impossible);
        }
    }
}
