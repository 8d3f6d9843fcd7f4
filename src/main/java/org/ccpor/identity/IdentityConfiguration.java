package org.ccpor.identity;

import java.util.Map;
import org.ccpor.identity.signin.FirstAdminProperties;
import org.ccpor.identity.signin.SignInProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Guards on services, and how passwords are hashed. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties({SignInProperties.class, FirstAdminProperties.class})
class IdentityConfiguration {
    @Bean
    PasswordEncoder passwordEncoder(SignInProperties properties) {
        var bcrypt = new BCryptPasswordEncoder(properties.hashStrength());
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", bcrypt));
    }
}
