namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using HotChocolate.Types.Relay;

/// <summary>That a county asked for help with its implementation.</summary>
[GraphQLName("HelpRequest")]
public sealed class HelpRequestNode(CountyRecord<HelpRequested> record, CountyPractice practice)
{
    /// <summary>The request's opaque id.</summary>
    [ID("HelpRequest")]
    public string Id => record.Told.Request;

    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The area of concentration.</summary>
    public AreaOfConcentration Area => record.Told.Area;

    /// <summary>The day.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>What is asked for.</summary>
    public Task<WritingNode> GetText(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Text, opened, ct);

    /// <summary>Whether nobody has answered it.</summary>
    public bool Open => Answers.Count == 0;

    /// <summary>The answers, in the order of recording.</summary>
    public IReadOnlyList<HelpAnswerNode> Answers => [.. practice.HelpAnswers.Where(a => a.Told.Request == record.Told.Request).Select(a => new HelpAnswerNode(a))];
}

/// <summary>An answer to a request for help.</summary>
[GraphQLName("HelpAnswer")]
public sealed class HelpAnswerNode(CountyRecord<HelpAnswered> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The day.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>What was offered or done.</summary>
    public Task<WritingNode> GetText(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Text, opened, ct);
}
