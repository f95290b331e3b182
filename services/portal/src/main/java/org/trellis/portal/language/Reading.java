package org.trellis.portal.language;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How this page is being read: in which language, at which address.
@Named("reading")
@RequestScoped
public class Reading {

    /// One other language: its code, what its speakers call it, and where the page stands in it.
    public record Other(String code, String name, String address) {}

    private final RoutingContext context;

    Reading(RoutingContext context) {
        this.context = context;
    }

    public Language language() {
        return Language.of(context);
    }

    public Locale locale() {
        return language().locale();
    }

    public String path() {
        return context.request().path();
    }

    /// Where the reader found us, such as `https://trellis.example`.
    public String origin() {
        return context.request().scheme() + "://" + context.request().authority();
    }

    /// This page's address without the language, to come back to.
    public String address() {
        var query = query();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    /// The same page in the other languages that it can be read in.
    public List<Other> others() {
        var query = query();
        var address = path() + "?" + (query.isEmpty() ? "" : query + "&") + "lang=";
        return Language.at(path()).stream()
                .filter(other -> other != language())
                .map(other -> new Other(other.code(), other.ownName(), address + other.code()))
                .toList();
    }

    private String query() {
        return context.queryParams().entries().stream()
                .filter(entry -> !entry.getKey().equals("lang"))
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
