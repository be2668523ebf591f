namespace CpmTracker.Benchmarks.GraphQL;

using System.Text;
using System.Text.Json;

/// <summary>A request that is meant to cost much, and what it tries.</summary>
internal sealed record Hostile(string Name, string Body)
{
    public static Hostile Document(string name, string document) => new(name, JsonSerializer.Serialize(new { query = document }));

    public static Hostile WithVariables(string name, string document, string variables) => new(name, $$"""{"query":{{JsonSerializer.Serialize(document)}},"variables":{{variables}}}""");
}

/// <summary>Requests made by hand, each for one way to make a GraphQL server work: everything that a million bytes can hold.</summary>
internal static class HostileRequests
{
    private const int Large = 900_000;

    public static IEnumerable<Hostile> All() => [.. Texts(), .. Documents(), .. Merging(), .. Introspection(), .. Variables(), .. Data()];

    private static IEnumerable<Hostile> Texts() =>
    [
        Hostile.Document("a long comment", "#" + new string('x', Large) + "\n{__typename}"),
        Hostile.Document("much white space", new string(' ', Large) + "{__typename}"),
        Hostile.Document("opening braces", new string('{', Large)),
        Hostile.Document("opening brackets in an argument", "{a(b:" + new string('[', Large) + ")}"),
        Hostile.Document("a long name", "{" + new string('a', Large) + "}"),
        Hostile.Document("a long number", "{county(fips:" + new string('9', Large) + "){name}}"),
        Hostile.Document("a long string", $"{{county(fips:\"{new string('9', Large)}\"){{name}}}}"),
        Hostile.Document("a string of escapes", $"{{county(fips:\"{Many(Large / 14, _ => "\\u00e9")}\"){{name}}}}"),
        Hostile.Document("a block string of many lines", $"{{county(fips:\"\"\"{Many(Large / 8, _ => "   x\n")}\"\"\"){{name}}}}"),
        Hostile.Document("emoji outside of strings", Many(Large / 13, _ => "😀")),
        new("no JSON at all", new string('[', Large)),
        new("JSON of the same member again and again", "{" + Many(Large / 12, _ => "\"query\":\"{\",") + "\"query\":\"{__typename}\"}"),
        new("a member that nobody reads", $$"""{"query":"{__typename}","x":[{{Many(Large / 3, _ => "1,")}}1]}"""),
    ];

    private static IEnumerable<Hostile> Documents() =>
    [
        Hostile.Document("the same field 100,000 times", "{" + Many(100_000, _ => "__typename ") + "}"),
        Hostile.Document("2,000 aliases of nothing", "{" + Many(2_000, n => $"a{n}:__typename ") + "}"),
        Hostile.Document("2,000 fields that do not exist", "{" + Many(2_000, n => $"a{n} ") + "}"),
        Hostile.Document("60,000 fields that do not exist", "{" + Many(60_000, n => $"a{n} ") + "}"),
        Hostile.Document("2,000 arguments that do not exist", "{" + Many(2_000, n => $"a{n}:county(x{n}:1){{name}} ") + "}"),
        Hostile.Document("50,000 arguments of one field", $"{{county({Many(50_000, n => $"x{n}:1 ")}){{name}}}}"),
        Hostile.Document("50,000 directives on one field", "{__typename " + Many(50_000, _ => "@include(if:true) ") + "}"),
        Hostile.Document("50,000 unknown directives", "{__typename " + Many(50_000, n => $"@d{n} ") + "}"),
        Hostile.Document("inline fragments, nested", Nested(190, "...{", "__typename", "}")),
        Hostile.Document("inline fragments, 10,000 deep", Nested(10_000, "...{", "__typename", "}")),
        Hostile.Document("2,000 fragments in a chain", "{...f0}" + Many(1_000, n => $"fragment f{n} on Query{{...f{n + 1}}}") + "fragment f1000 on Query{__typename}"),
        Hostile.Document("fragments that double", "{...f0}" + Many(40, n => $"fragment f{n} on Query{{a{n}:__typename ...f{n + 1} ...f{n + 1}}}") + "fragment f40 on Query{__typename}"),
        Hostile.Document("fragments that double below fields", "{counties{nodes{...f0}}}" + Many(14, n => $"fragment f{n} on County{{a{n}:regions{{region}} ...f{n + 1} b{n}:regions{{region}} ...f{n + 1}}}") + "fragment f14 on County{name}"),
        Hostile.Document("a cycle of fragments", "{...f0}" + Many(900, n => $"fragment f{n} on Query{{...f{(n + 1) % 900}}}")),
        Hostile.Document("every fragment in every other", "{...f0}" + Many(40, n => $"fragment f{n} on Query{{{Many(40, m => m > n ? $"...f{m} " : "")} __typename}}")),
        Hostile.Document("9,000 fragments that nobody uses", "{__typename}" + Many(9_000, n => $"fragment f{n} on Query{{__typename}}")),
        Hostile.Document("2,000 operations", Many(2_000, n => $"query q{n}{{__typename}}")),
        Hostile.Document("10,000 variables that nobody uses", $"query({Many(10_000, n => $"$v{n}:Int ")}){{__typename}}"),
        Hostile.Document("2,000 variables that nobody declared", "{" + Many(2_000, n => $"a{n}:county(fips:$v{n}){{name}} ") + "}"),
        Hostile.Document("operations that share their fragments", Many(40, n => $"query q{n}($v:String){{...f0}}") + Many(40, n => $"fragment f{n} on Query{{a{n}:county(fips:$v){{name}} ...f{n + 1}}}") + "fragment f40 on Query{__typename}"),
        Hostile.Document("64 conditions", $"query({Many(64, n => $"$v{n}:Boolean=true ")}){{{Many(2_000, n => $"a{n}:__typename @include(if:$v{n % 64}) ")}}}"),
    ];

    private static IEnumerable<Hostile> Merging() =>
    [
        Hostile.Document("2,000 of one name and other arguments", "{" + Many(2_000, n => $"a:county(fips:\"{n}\"){{name}} ") + "}"),
        Hostile.Document("1,000 of one name and the same arguments", "{" + Many(1_000, _ => "a:counties{nodes{name}} ") + "}"),
        Hostile.Document("1,000 of one name with other fields below", "{" + Many(1_000, n => $"counties{{nodes{{a{n}:name}}}} ") + "}"),
        Hostile.Document("the same name at every level", "{" + Many(200, _ => Nested(3, "counties{nodes{", "regions{region} name fips", "}}")) + "}"),
        Hostile.Document("the same arguments, 4,000 characters each", "{" + Many(200, _ => $"a:county(fips:\"{new string('1', 4_000)}\"){{name}} ") + "}"),
    ];

    private static IEnumerable<Hostile> Introspection() =>
    [
        Hostile.Document("introspection, whole", IntrospectionQuery.Text),
        Hostile.Document("introspection, whole, 20 times", IntrospectionQuery.Times(20)),
        Hostile.Document("types of fields of types", "{__schema{types" + Nested(4, "{fields{type", "{name}", "}}") + "}}"),
        Hostile.Document("types of fields by names, 200 times", "{" + Many(200, n => $"a{n}:__type(name:\"Query\"){{fields{{name args{{name type{{name}}}}}}}}") + "}"),
        Hostile.Document("descriptions of everything, 60 times", "{__schema{" + Many(60, n => $"a{n}:types{{description fields{{description args{{description}}}}}}") + "}}"),
        Hostile.Document("possible types of possible types", "{__schema{types" + Nested(6, "{possibleTypes{interfaces", "{name}", "}}") + "}}"),
        Hostile.Document("inputs of inputs", "{__schema{types" + Nested(6, "{inputFields{type", "{name}", "}}") + "}}"),
    ];

    private static IEnumerable<Hostile> Variables() =>
    [
        Hostile.WithVariables("a long string as a variable", "query($f:String){county(fips:$f){name}}", $"{{\"f\":\"{new string('9', Large)}\"}}"),
        Hostile.WithVariables("a long string as 1,000 arguments", $"query($f:String){{{Many(1_000, n => $"a{n}:county(fips:$f){{name}} ")}}}", $"{{\"f\":\"{new string('9', Large / 2)}\"}}"),
        Hostile.WithVariables("100,000 variables that nobody declared", "{__typename}", "{" + Many(80_000, n => $"\"v{n}\":{n},") + "\"v\":1}"),
        Hostile.WithVariables("a list of 200,000 as a variable", "query($s:[String!]){nodes(ids:$s){id}}", $"{{\"s\":[{Many(200_000, _ => "\"a\",")}\"a\"]}}"),
        Hostile.WithVariables("lists in lists as a variable", "query($s:[ID!]!){nodes(ids:$s){id}}", $"{{\"s\":{new string('[', 60)}{new string(']', 60)}}}"),
        Hostile.WithVariables("a list of 200,000 wrong values", "query($s:[ID!]!){nodes(ids:$s){id}}", $"{{\"s\":[{Many(200_000, _ => "{},")}{{}}]}}"),
        Hostile.Document("a literal list of 200,000", $"{{nodes(ids:[{Many(200_000, _ => "1 ")}]){{id}}}}"),
        Hostile.Document("a literal list of 200,000 wrong values", $"{{nodes(ids:[{Many(200_000, _ => "{} ")}]){{id}}}}"),
        Hostile.Document("an input object of 50,000 fields", $"{{counties(where:{{{Many(50_000, n => $"x{n}:1 ")}}}){{nodes{{name}}}}}}"),
    ];

    private static IEnumerable<Hostile> Data() =>
    [
        .. from times in (int[])[1, 2, 10, 100, 1_000]
           select Hostile.Document($"all counties, {times} times", "{" + Many(times, n => $"a{n}:counties{{nodes{{name}}}} ") + "}"),
        Hostile.Document("all of all counties", "{counties{edges{cursor node{id fips name population sizeClass agency agencyKnown region regionKnown regions{region} participation{activity{id}}}}}}"),
        .. from times in (int[])[10, 100, 900]
           select Hostile.Document($"a county, {times} times", "{" + Many(times, n => $"a{n}:county(fips:\"060{(2 * n % 116) + 1:00}\"){{name regions{{region}}}} ") + "}"),
        .. from times in (int[])[1, 10, 100]
           select Hostile.Document($"50 nodes, {times} times", "{" + Many(times, n => $"a{n}:nodes(ids:[{Many(50, m => $"\"Q291bnR5OmNvdW50eS0wNjAwMQ{m}==\",")}]){{id}} ") + "}"),
        .. from field in (string[])["activities", "catalogue", "statewide", "directors", "coaches", "coachingSessions"]
           select Hostile.Document($"{field}, 500 times", "{" + Many(500, n => $"a{n}:{field}{{__typename}} ") + "}"),
        Hostile.Document("500 times what only staff may see", "{" + Many(500, n => $"a{n}:statewide{{demonstration}} ") + "}"),
        Hostile.Document("58 times 30 refusals", "{counties{nodes{" + Many(30, n => $"a{n}:implementation{{seat}} ") + "}}}"),
    ];

    private static string Many(int times, Func<int, string> part)
    {
        var all = new StringBuilder();
        for (var n = 0; n < times; n++) all.Append(part(n));
        return all.ToString();
    }

    private static string Nested(int depth, string open, string inner, string close) =>
        (open.StartsWith("...", StringComparison.Ordinal) ? "{" : "") + Many(depth, _ => open) + inner + Many(depth, _ => close) + (open.StartsWith("...", StringComparison.Ordinal) ? "}" : "");
}
