namespace HotChocolate.Execution.Processing;

/// <summary>The names of the meta fields.</summary>
internal static class IntrospectionNames
{
    public const string TypeName = "__typename";
    public const string Schema = "__schema";
    public const string Type = "__type";
}
