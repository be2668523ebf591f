namespace CpmTracker.Server.Activities;

using System.Security.Claims;
using CpmTracker.Domain.Activities;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="PublishOutput"/>.</summary>
public static class PublishOutputHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<PublishOutput> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<StatewideActivity, PublishOutput>(submitted, ct);
}

/// <summary>Input of publishOutput.</summary>
public sealed record PublishOutputInput : CommandInput
{
    /// <summary>The activity's opaque id.</summary>
    [ID("StatewideActivity")]
    public required string ActivityId { get; init; }

    /// <summary>The material's id in the catalogue.</summary>
    public required string Material { get; init; }

    /// <summary>The day of publication; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds publishOutput.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class PublishOutputMutation
{
    /// <summary>Records that a material of the catalogue came of an activity that was held. For programme administrators, and for the region's staff where it is that region's own.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "activity")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<StatewideActivityNode> PublishOutput(PublishOutputInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new PublishOutput(input.ActivityId, input.Material, ActivityTerms.Of(await desk.CatalogueAsync(ct)), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
