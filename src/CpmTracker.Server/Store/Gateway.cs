namespace CpmTracker.Server.Store;

using System.Diagnostics;
using CpmTracker.Domain;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.Sealing;
using JasperFx;
using Marten.Exceptions;
using Wolverine;

/// <summary>Sends a command to its handler on behalf of whoever is signed in, and turns what is not accepted into the exception that the API answers with.</summary>
/// <param name="bus">The command bus.</param>
/// <param name="catalogue">Tells the edition in force.</param>
/// <param name="clock">The host's clock.</param>
/// <param name="log">Is told each command and its outcome; never what the command holds.</param>
public sealed class Gateway(IMessageBus bus, CatalogueInForce catalogue, TimeProvider clock, ILogger<Gateway> log)
{
    /// <summary>Today by the host's clock, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Sends a command and waits until it is recorded.</summary>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who sends it.</param>
    /// <param name="commandId">The sender's id for it.</param>
    /// <param name="expectedVersion">The version that the sender has seen, where it matters.</param>
    /// <param name="register">Whom to enter in the person register along with it.</param>
    /// <param name="ct">Cancels the wait, not what is recorded already.</param>
    /// <exception cref="CommandFailedException">It was not accepted.</exception>
    public async Task SendAsync<TState, TCommand>(
        ICommand<TState, TCommand> command, Actor actor, Guid commandId, int? expectedVersion, Person? register, CancellationToken ct)
        where TState : class
        where TCommand : ICommand<TState, TCommand>
    {
        var submission = new Submission(commandId, actor, "entered", Today)
        {
            ExpectedVersion = expectedVersion,
            Edition = (await catalogue.GetAsync(ct))?.Edition,
            Correlation = Activity.Current?.TraceId.ToString(),
            Register = register,
        };
        var outcome = await InvokeAsync(new Submitted<TCommand>((TCommand)command, submission), ct);
        log.LogInformation(
            "{Command} {CommandId} on {Stream}: {Outcome}, version {Version}",
            typeof(TCommand).Name,
            commandId,
            command.Stream,
            outcome.GetType().Name,
            (outcome as Outcome.Accepted)?.Version);
        if (CommandFailedException.For(outcome) is { } failure) throw failure;
    }

    private async Task<Outcome> InvokeAsync<TCommand>(Submitted<TCommand> submitted, CancellationToken ct)
    {
        try
        {
            return await bus.InvokeAsync<Outcome>(submitted, ct);
        }
        catch (Exception e) when (e is ConcurrencyException or ExistingStreamIdCollisionException or DocumentAlreadyExistsException)
        {
            throw new BusyException();
        }
    }
}
