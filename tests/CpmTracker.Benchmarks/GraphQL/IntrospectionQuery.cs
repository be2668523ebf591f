namespace CpmTracker.Benchmarks.GraphQL;

/// <summary>The query by which tools read a whole schema.</summary>
internal static class IntrospectionQuery
{
    private const string Fields = """
        {
          queryType { name } mutationType { name } subscriptionType { name }
          types { ...FullType }
          directives { name description locations args { ...InputValue } }
        }
        """;

    private const string Fragments = """
        fragment FullType on __Type {
          kind name description
          fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }
        """;

    public static string Text { get; } = Times(1);

    /// <summary>The same several times in one query, under other names.</summary>
    public static string Times(int times) => "{" + string.Concat(Enumerable.Range(0, times).Select(n => $"a{n}:__schema {Fields}")) + "}" + Fragments;
}
