namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Privacy;
using CpmTracker.Server.GraphQL.Loaders;

/// <summary>What somebody wrote, opened for a caller who may read it.</summary>
[GraphQLName("Writing")]
public sealed class WritingNode
{
    private WritingNode(string? text) => Text = text;

    /// <summary>The text; none once the key of the person concerned was deleted.</summary>
    public string? Text { get; }

    /// <summary>Whether the text was erased with the key of the person concerned.</summary>
    public bool Erased => Text is null;

    internal static async Task<WritingNode> OpenAsync(Sealed text, OpenedLoader opened, CancellationToken ct) => new(await opened.LoadAsync(text, ct));

    internal static async Task<WritingNode?> OpenIfAnyAsync(Sealed? text, OpenedLoader opened, CancellationToken ct) =>
        text is null ? null : await OpenAsync(text, opened, ct);
}
