namespace HotChocolate.Types;

/// <summary>The names of the root types.</summary>
public static class OperationTypeNames
{
    /// <summary>The name of the query type.</summary>
    public const string Query = nameof(Query);

    /// <summary>The name of the mutation type.</summary>
    public const string Mutation = nameof(Mutation);

    /// <summary>The name of the subscription type.</summary>
    public const string Subscription = nameof(Subscription);
}
