// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engines.h"

#include <hs.h>
#include <re2/re2.h>
#include <re2/set.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <cstdlib>
#include <new>
#include <stdexcept>

namespace vigie::bench {
namespace {

/// Kept where the compiler cannot see that nobody looks at it.
volatile std::size_t seen = 0;

class Vigie final : public Engine {
public:
    explicit Vigie(const Patterns& patterns) {
        for (const Pattern* pattern : patterns)
            if (!m_set.add(*pattern))
                throw std::runtime_error(pattern->expression);
        m_set.compile();
    }
    void find(std::string_view text) override { seen = m_set.find(text, 1000).size(); }
    std::size_t patterns() const override { return m_set.size(); }

private:
    PatternSet m_set;
};

class Vectorscan final : public Engine {
public:
    explicit Vectorscan(const Patterns& patterns) {
        for (const Pattern* pattern : patterns)
            if (const std::string expression = withEdges(*pattern); isReadable(expression))
                m_expressions.push_back(expression);
        while (!compile()) {
        }
        if (hs_alloc_scratch(m_database, &m_scratch) != HS_SUCCESS)
            throw std::bad_alloc();
    }
    ~Vectorscan() override {
        hs_free_scratch(m_scratch);
        hs_free_database(m_database);
    }
    Vectorscan(const Vectorscan&) = delete;
    Vectorscan& operator=(const Vectorscan&) = delete;

    void find(std::string_view text) override {
        std::size_t ends = 0;
        hs_scan(m_database, text.data(), static_cast<unsigned>(text.size()), 0, m_scratch, &countEnd, &ends);
        seen = ends;
    }
    std::size_t patterns() const override { return m_expressions.size(); }

private:
    static constexpr unsigned modes = HS_FLAG_CASELESS | HS_FLAG_ALLOWEMPTY;

    static int countEnd(unsigned, unsigned long long, unsigned long long, unsigned, void* ends) {
        ++*static_cast<std::size_t*>(ends);
        return 0;
    }

    static bool isReadable(const std::string& expression) {
        hs_expr_info_t* info = nullptr;
        hs_compile_error_t* error = nullptr;
        const bool isRead = hs_expression_info(expression.c_str(), modes, &info, &error) == HS_SUCCESS;
        std::free(info);
        hs_free_compile_error(error);
        return isRead;
    }

    /// Without the pattern that is in the way, if there is one.
    bool compile() {
        std::vector<const char*> texts;
        for (const std::string& expression : m_expressions)
            texts.push_back(expression.c_str());
        const std::vector<unsigned> flags(texts.size(), modes);
        hs_compile_error_t* error = nullptr;
        if (hs_compile_multi(texts.data(), flags.data(), nullptr, static_cast<unsigned>(texts.size()),
                             HS_MODE_BLOCK, nullptr, &m_database, &error) == HS_SUCCESS)
            return true;
        if (error->expression < 0)
            throw std::runtime_error(error->message);
        m_expressions.erase(m_expressions.begin() + error->expression);
        hs_free_compile_error(error);
        return false;
    }

    std::vector<std::string> m_expressions;
    hs_database_t* m_database = nullptr;
    hs_scratch_t* m_scratch = nullptr;
};

RE2::Options re2Options() {
    RE2::Options options;
    options.set_longest_match(true);
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(std::int64_t{512} << 20);
    return options;
}

class Re2Set final : public Engine {
public:
    explicit Re2Set(const Patterns& patterns) {
        for (const Pattern* pattern : patterns)
            m_patterns += static_cast<std::size_t>(m_set.Add(withEdges(*pattern), nullptr) >= 0);
        if (!m_set.Compile())
            throw std::bad_alloc();
    }
    void find(std::string_view text) override {
        std::vector<int> matching;
        m_set.Match({text.data(), text.size()}, &matching);
        seen = matching.size();
    }
    std::size_t patterns() const override { return m_patterns; }

private:
    RE2::Set m_set{re2Options(), RE2::UNANCHORED};
    std::size_t m_patterns = 0;
};

class Re2Loop final : public Engine {
public:
    explicit Re2Loop(const Patterns& patterns) {
        RE2::Options options(RE2::Quiet);
        options.set_case_sensitive(false);
        for (const Pattern* pattern : patterns)
            m_expressions.push_back(std::make_unique<RE2>(withEdges(*pattern), options));
    }
    void find(std::string_view text) override {
        std::size_t places = 0;
        for (const auto& expression : m_expressions) {
            re2::StringPiece rest(text.data(), text.size());
            while (!rest.empty() && RE2::FindAndConsume(&rest, *expression))
                ++places;
        }
        seen = places;
    }
    std::size_t patterns() const override { return m_expressions.size(); }

private:
    std::vector<std::unique_ptr<RE2>> m_expressions;
};

} // namespace

std::unique_ptr<Engine> makeVigie(const Patterns& patterns) {
    return std::make_unique<Vigie>(patterns);
}
std::unique_ptr<Engine> makeVectorscan(const Patterns& patterns) {
    return std::make_unique<Vectorscan>(patterns);
}
std::unique_ptr<Engine> makeRe2Set(const Patterns& patterns) {
    return std::make_unique<Re2Set>(patterns);
}
std::unique_ptr<Engine> makeRe2Loop(const Patterns& patterns) {
    return std::make_unique<Re2Loop>(patterns);
}

std::string withEdges(const Pattern& pattern) {
    return (pattern.edgeBefore ? "(?:^|[^a-z0-9])(?:" : "(?:") + pattern.expression +
           (pattern.edgeAfter ? ")(?:$|[^a-z0-9])" : ")");
}

void foldByIcu(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2& fold = *icu::Normalizer2::getNFKCCasefoldInstance(status);
    static const icu::Normalizer2& apart = *icu::Normalizer2::getNFDInstance(status);
    const auto through = [&](const icu::Normalizer2& step, const std::string& from) {
        std::string to;
        icu::StringByteSink<std::string> sink(&to, static_cast<std::int32_t>(from.size()));
        step.normalizeUTF8(0, icu::StringPiece(from), sink, nullptr, status);
        return to;
    };
    seen = through(apart, through(fold, text)).size();
}

} // namespace vigie::bench
