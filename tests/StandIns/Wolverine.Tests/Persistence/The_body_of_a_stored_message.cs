using System.Text;
using Wolverine;
using Wolverine.Persistence;

namespace CpmTracker.StandIns.Wolverine.Tests.Persistence;

public sealed class The_body_of_a_stored_message
{
    [Fact]
    public void It_is_laid_out_as_the_genuine_package_does()
    {
        var envelope = new Envelope { Id = Guid.Parse("01890000-0000-7000-8000-000000000001"), MessageType = "note.v1", Data = [1, 2, 3], SentAt = DateTimeOffset.UnixEpoch };
        using var body = new BinaryReader(new MemoryStream(EnvelopeFormat.Write(envelope)), Encoding.UTF8);
        DateTime.FromBinary(body.ReadInt64()).ShouldBe(DateTime.UnixEpoch);
        var headers = Enumerable.Range(0, body.ReadInt32()).ToDictionary(_ => body.ReadString(), _ => body.ReadString());
        headers["message-type"].ShouldBe("note.v1");
        headers["id"].ShouldBe("01890000-0000-7000-8000-000000000001");
        headers.ShouldNotContainKey("attempts");
        body.ReadBytes(body.ReadInt32()).ShouldBe([1, 2, 3]);
        body.BaseStream.Position.ShouldBe(body.BaseStream.Length);
    }

    [Fact]
    public void It_is_read_as_it_was_written()
    {
        var time = new DateTimeOffset(2026, 11, 22, 10, 30, 0, TimeSpan.FromHours(-8)).AddTicks(1234567);
        var written = new Envelope
        {
            MessageType = "note.v1", Source = "cpm", CorrelationId = "c", ConversationId = Guid.NewGuid(), ParentId = "p", UserName = "ana", GroupId = "g", ContentType = "application/json",
            Destination = new Uri("local://note.v1"), Attempts = 3, ScheduledTime = time, DeliverBy = time, SentAt = time, Data = [],
        };
        written.Headers["why"] = "a test";
        written.Headers["nothing"] = null;
        written.Headers["id"] = "a header cannot pass for the id";
        var read = EnvelopeFormat.Read(EnvelopeFormat.Write(written));
        read.Headers.ShouldBe(new Dictionary<string, string?> { ["why"] = "a test" });
        read.ShouldSatisfyAllConditions(
            e => (e.Id, e.MessageType, e.Source, e.CorrelationId, e.ConversationId).ShouldBe((written.Id, written.MessageType, written.Source, written.CorrelationId, written.ConversationId)),
            e => (e.ParentId, e.UserName, e.GroupId, e.ContentType, e.Destination, e.Attempts).ShouldBe(("p", "ana", "g", "application/json", written.Destination, 3)),
            e => (e.ScheduledTime, e.DeliverBy, e.SentAt).ShouldBe((time, time, time)));
    }

    [Fact]
    public void What_the_genuine_package_says_besides_is_kept_as_headers()
    {
        using var stream = new MemoryStream();
        using (var body = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            body.Write(DateTime.UnixEpoch.ToBinary());
            body.Write(3);
            foreach (var text in (string[])["tenant-id", "*DEFAULT*", "time-to-send", "2026-11-22T10:30:00.0000000", "deliver-by", "soon"]) body.Write(text);
            body.Write(0);
        }

        var read = EnvelopeFormat.Read(stream.ToArray());
        read.Headers["tenant-id"].ShouldBe("*DEFAULT*");
        read.ScheduledTime.ShouldBe(new DateTimeOffset(2026, 11, 22, 10, 30, 0, TimeSpan.Zero));
        read.DeliverBy.ShouldBeNull();
        read.Data.ShouldBeEmpty();
    }
}
