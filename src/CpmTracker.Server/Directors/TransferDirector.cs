namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="TransferDirector"/>.</summary>
public static class TransferDirectorHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<TransferDirector> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, TransferDirector>(submitted, ct);
}

/// <summary>Input of transferDirector.</summary>
public sealed record TransferDirectorInput : DirectorCommandInput
{
    /// <summary>The new county's opaque id.</summary>
    [ID("County")]
    public required string ToCountyId { get; init; }

    /// <summary>How they hold the new post.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds transferDirector.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class TransferDirectorMutation
{
    /// <summary>Moves a director to another county, with the whole history. For programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> TransferDirector(TransferDirectorInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new TransferDirector(
                input.DirectorId,
                await desk.Roster.RegisteredAsync(input.ToCountyId, ct),
                input.Appointment,
                Incumbent: null,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
