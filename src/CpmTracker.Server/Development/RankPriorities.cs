namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RankPriorities"/>.</summary>
public static class RankPrioritiesHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RankPriorities> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, RankPriorities>(submitted, ct);
}

/// <summary>Input of rankPriorities.</summary>
public sealed record RankPrioritiesInput : DirectorCommandInput
{
    /// <summary>The areas, each once, with ranks 1 to n.</summary>
    public required IReadOnlyList<PriorityInput> Priorities { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>A ranked improvement area.</summary>
public sealed record PriorityInput
{
    /// <summary>1 is the first to work on.</summary>
    public required int Rank { get; init; }

    /// <summary>Key of the improvement area: the id in the catalogue of an element of the CPM behaviours, such as engagement, or of one behaviour.</summary>
    public required string ImprovementArea { get; init; }

    /// <summary>The area of concentration that it belongs to, if told.</summary>
    public AreaOfConcentration? Concentration { get; init; }
}

/// <summary>Adds rankPriorities.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RankPrioritiesMutation
{
    /// <summary>Ranks the improvement areas as priorities; the list replaces an earlier one. For the director and the assigned coach.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> RankPriorities(RankPrioritiesInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RankPriorities(
                input.DirectorId,
                [.. input.Priorities.Select(p => new Priority(p.Rank, p.ImprovementArea, p.Concentration))],
                BehaviorsInForce.Of(await desk.CatalogueAsync(ct)),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
