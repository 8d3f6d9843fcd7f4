package org.ccpor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.ccpor.identity.NewAccount;
import org.ccpor.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Reads the sample plan; an unknown key in it stops the start. */
final class SampleFiles {
    private static final Properties EVIDENCE = properties();

    private SampleFiles() {}

    static List<SampleCourt> courts() {
        return read("plan", SampleCourt.class);
    }

    static List<NewAccount> accounts() {
        return read("accounts", Person.class).stream().map(Person::account).toList();
    }

    /** What proves an item. */
    static String evidence(String item) {
        var words = EVIDENCE.getProperty(item);
        if (words == null) {
            throw new IllegalStateException("The sample plan has no evidence for " + item);
        }
        return words;
    }

    private static Properties properties() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("sample/evidence.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> read(String name, Class<T> type) {
        try {
            var file = new ClassPathResource("sample/" + name + ".yaml");
            var sources = ConfigurationPropertySources.from(new YamlPropertySourceLoader().load(name, file));
            return new Binder(sources)
                    .bind(name, Bindable.listOf(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Person(
            String userName,
            String displayName,
            Role role,
            String email,
            @Nullable String phone,
            @DefaultValue List<String> courts) {
        NewAccount account() {
            return new NewAccount(userName, displayName, role, java.util.Set.copyOf(courts), email, phone, userName);
        }
    }
}
