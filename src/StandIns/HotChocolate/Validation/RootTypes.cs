using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Where operations begin.</summary>
internal static class RootTypes
{
    /// <summary>The root type of a kind of operation; null when the schema has none.</summary>
    public static ObjectType? Root(this Schema schema, OperationType operation) => operation switch
    {
        OperationType.Query => schema.Query,
        OperationType.Mutation => schema.Mutation,
        _ => schema.Subscription,
    };
}
