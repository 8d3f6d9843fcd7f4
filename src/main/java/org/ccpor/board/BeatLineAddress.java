package org.ccpor.board;

import jakarta.websocket.server.ServerEndpointConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where pages listen for the beat; behind the security chain, only for people who are signed in. */
@Configuration(proxyBeanMethods = false)
class BeatLineAddress {
    static final String PATH = "/beat/line";

    @Bean
    ServerEndpointConfig beatLine(BeatLines lines) {
        return ServerEndpointConfig.Builder.create(BeatLine.class, PATH)
                .configurator(new ServerEndpointConfig.Configurator() {
                    @Override
                    public <T> T getEndpointInstance(Class<T> type) {
                        return type.cast(new BeatLine(lines));
                    }
                })
                .build();
    }
}
