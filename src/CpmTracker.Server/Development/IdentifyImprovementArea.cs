namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="IdentifyImprovementArea"/>.</summary>
public static class IdentifyImprovementAreaHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<IdentifyImprovementArea> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, IdentifyImprovementArea>(submitted, ct);
}

/// <summary>Input of identifyImprovementArea.</summary>
public sealed record IdentifyImprovementAreaInput : DirectorCommandInput
{
    /// <summary>Key of the area: the id in the catalogue of an element of the CPM behaviours, such as engagement, or of one behaviour.</summary>
    public required string ImprovementArea { get; init; }

    /// <summary>Ids of the behaviours meant, all of that area and each once; may be empty.</summary>
    public required IReadOnlyList<string> Behaviors { get; init; }

    /// <summary>The self-assessment that it was found in, by its opaque id.</summary>
    [ID("SelfAssessment")]
    public required string SelfAssessmentId { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds identifyImprovementArea.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class IdentifyImprovementAreaMutation
{
    /// <summary>Records an area to improve in that a self-assessment showed; the same area identified anew replaces it. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> IdentifyImprovementArea(IdentifyImprovementAreaInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new IdentifyImprovementArea(
                input.DirectorId,
                input.ImprovementArea,
                input.Behaviors,
                BehaviorsInForce.Of(await desk.CatalogueAsync(ct)),
                input.SelfAssessmentId,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
