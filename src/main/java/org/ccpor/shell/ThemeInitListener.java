package org.ccpor.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Sends every page with the colors this browser chose, those of the container's errors as well. */
@Component
class ThemeInitListener implements VaadinServiceInitListener, ErrorViewResolver {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(
                page -> Theme.of(page.getVaadinRequest().getCookies()).ifPresent(it -> page.getDocument()
                        .child(0)
                        .attr("theme", it.scheme().getThemeValue())
                        .attr("style", style(it))));
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var theme = Theme.of(request.getCookies());
        var file = new ClassPathResource("static/error/%dxx.html".formatted(status.value() / 100));
        if (theme.isEmpty() || !file.exists()) {
            return null;
        }
        return new ModelAndView(
                (_, _, response) -> {
                    response.setContentType("text/html;charset=UTF-8");
                    response.getWriter().write(page(file, theme.get()));
                },
                model);
    }

    private static String page(ClassPathResource file, Theme theme) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("<html ", "<html style=\"%s\" ".formatted(style(theme)));
    }

    private static String style(Theme theme) {
        return "color-scheme: " + theme.scheme().getValue();
    }
}
