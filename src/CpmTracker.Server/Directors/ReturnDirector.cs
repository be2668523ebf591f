namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="ReturnDirector"/>.</summary>
public static class ReturnDirectorHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReturnDirector> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ReturnDirector>(submitted, ct);
}

/// <summary>Input of returnDirector.</summary>
public sealed record ReturnDirectorInput : DirectorCommandInput
{
    /// <summary>The county served, by its opaque id.</summary>
    [ID("County")]
    public required string CountyId { get; init; }

    /// <summary>How they hold the post.</summary>
    public required Appointment Appointment { get; init; }

    /// <summary>The first day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds returnDirector.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReturnDirectorMutation
{
    /// <summary>Takes a director who had withdrawn into the programme again, with all that was done before and the coach of before. For programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ReturnDirector(ReturnDirectorInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReturnDirector(input.DirectorId, await desk.Roster.RegisteredAsync(input.CountyId, ct), input.Appointment, Incumbent: null, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
