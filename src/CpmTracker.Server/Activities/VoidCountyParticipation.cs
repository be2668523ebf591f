namespace CpmTracker.Server.Activities;

using System.Security.Claims;
using CpmTracker.Domain.Activities;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="VoidCountyParticipation"/>.</summary>
public static class VoidCountyParticipationHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<VoidCountyParticipation> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<StatewideActivity, VoidCountyParticipation>(submitted, ct);
}

/// <summary>Input of voidCountyParticipation.</summary>
public sealed record VoidCountyParticipationInput : CountyCommandInput
{
    /// <summary>The activity's opaque id.</summary>
    [ID("StatewideActivity")]
    public required string ActivityId { get; init; }

    /// <summary>Why it is void, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Reason { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds voidCountyParticipation.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class VoidCountyParticipationMutation
{
    /// <summary>Voids the record that a county took part, made in error. For programme administrators, the region's staff where it is that region's own, and staff of the county.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "activity")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<StatewideActivityNode> VoidCountyParticipation(VoidCountyParticipationInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new VoidCountyParticipation(
                input.ActivityId,
                Fips.Of(input.CountyId),
                await desk.Pen.WriteAsync("reason", input.Reason, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
