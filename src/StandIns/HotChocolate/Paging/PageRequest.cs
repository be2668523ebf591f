using HotChocolate.Execution;

namespace HotChocolate.Types.Pagination;

/// <summary>What a request wants of a connection, checked against its limits.</summary>
/// <param name="First">How many from the start; null when it counts from the end.</param>
/// <param name="Last">How many from the end.</param>
/// <param name="After">The index after which the page starts.</param>
/// <param name="Before">The index before which the page ends.</param>
internal sealed record PageRequest(int? First, int? Last, int? After, int? Before)
{
    /// <summary>The request's arguments. Fails when they go beyond what is allowed.</summary>
    public static PageRequest Of(FieldContext context, PagingOptions options)
    {
        var first = Argument<int?>(context, "first");
        var last = Argument<int?>(context, "last");
        var coordinate = $"{context.ObjectType.Name}.{context.Selection.Field.Name}";
        if (first < 0 || last < 0)
            throw Wrong($"The argument `{(first < 0 ? "first" : "last")}` must not be negative.", ErrorCodes.NegativePageSize, coordinate);
        var requested = Math.Max(first ?? 0, last ?? 0);
        if (requested > options.Limit)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage("The maximum allowed items per page were exceeded.").SetCode(ErrorCodes.PageTooLarge)
                .SetExtension("fieldCoordinate", coordinate).SetExtension("requestedItems", requested).SetExtension("maxAllowedItems", options.Limit).Build());
        }
        if (options.RequirePagingBoundaries == true && first is null && last is null)
        {
            throw Wrong($"You must provide a `first` or `last` value to properly paginate the `{context.Selection.NamedType.Name}`.",
                ErrorCodes.NoPagingBoundaries, coordinate);
        }
        // A resolver that pages by itself has cursors of its own.
        if (!context.Selection.Field.PagesItself)
        {
            return new PageRequest(first ?? (last is null ? options.PageSize : null), last,
                Index(Argument<string>(context, "after"), coordinate), Index(Argument<string>(context, "before"), coordinate));
        }
        return new PageRequest(first, last, null, null);
    }

    private static T? Argument<T>(FieldContext context, string name)
        => context.Selection.Field.Arguments.Find(argument => argument.Name == name) is { } argument ? context.ArgumentAt<T>(argument.Index) : default;

    private static int? Index(string? cursor, string coordinate)
        => cursor is null ? null : Cursor.Parse(cursor) ?? throw Wrong("The cursor is not valid.", ErrorCodes.InvalidCursor, coordinate);

    private static GraphQLException Wrong(string message, string code, string coordinate)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("fieldCoordinate", coordinate).Build());
}
