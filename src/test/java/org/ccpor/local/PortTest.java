package org.ccpor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

    @Test
    void is_8080_unless_said_otherwise() {
        assertThat(Port.parse(null).number()).isEqualTo(8080);
        assertThat(Port.parse(" ").number()).isEqualTo(8080);
        assertThat(Port.parse("9000").number()).isEqualTo(9000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "eighty", "80.5"})
    void refuses_what_is_no_port(String text) {
        assertThatThrownBy(() -> Port.parse(text)).hasMessage("PORT must be a number from 1 to 65535.");
    }

    @Test
    void refuses_a_port_that_somebody_else_uses() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> new Port(taken.getLocalPort()).requireFree())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " cannot be used");
        }
    }
}
