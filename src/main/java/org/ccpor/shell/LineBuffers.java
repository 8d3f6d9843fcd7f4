package org.ccpor.shell;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Small buffers for lines that stay open. Every open page holds two all day and little is said on them; with the buffers Tomcat
 * gives a line by itself they were a quarter of what an open board costs.
 */
@Component
class LineBuffers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    /** Bytes; Tomcat reads this name once, when its WebSocket part is loaded. */
    private static final String OF_WEB_SOCKETS = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    private static final String BYTES = "1024";
    private static final String READ_BYTES = "2048";
    private static final String WRITE_BYTES = "4096";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (System.getProperty(OF_WEB_SOCKETS) == null) {
            System.setProperty(OF_WEB_SOCKETS, BYTES);
        }
        server.addConnectorCustomizers(it -> {
            it.setProperty("socket.appReadBufSize", READ_BYTES);
            it.setProperty("socket.appWriteBufSize", WRITE_BYTES);
        });
    }
}
