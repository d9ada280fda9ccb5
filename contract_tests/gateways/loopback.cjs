"use strict";
// Preloaded (`node --require`) into the servers of this folder, which know nothing of it. It does three things:
//
// 1. Whatever a server asks for, it listens on 127.0.0.1 only: the Portkey gateway has no option for that and
//    would offer itself to the whole network.
// 2. It tells the harness which port the system chose, so that servers start with port 0 and two test workers
//    never race for one number. The file named by FINETUNING_LISTENING receives the port, in one piece.
// 3. It ends the process when standard input closes. The harness holds the other end of that pipe, so the server
//    goes away even when the harness is killed and can clean up nothing.

const fs = require("node:fs");
const net = require("node:net");

const LOOPBACK = "127.0.0.1";
const announce = process.env.FINETUNING_LISTENING;
const listen = net.Server.prototype.listen;

function onLoopback(args) {
  const [target] = args;
  if (target !== null && typeof target === "object") {
    // {port, host, …}; a handle, a file descriptor or {path} opens no TCP port here.
    return "port" in target ? [{ ...target, host: LOOPBACK }, ...args.slice(1)] : args;
  }
  if (typeof target === "string" && !/^\d+$/.test(target)) {
    return args; // the path of a local socket
  }
  const callbacks = args.filter((argument) => typeof argument === "function");
  const port = typeof target === "function" || target == null ? 0 : Number(target);
  return [{ port, host: LOOPBACK }, ...callbacks];
}

net.Server.prototype.listen = function (...args) {
  this.once("listening", () => {
    const address = this.address();
    if (announce && address !== null && typeof address === "object") {
      fs.writeFileSync(`${announce}.part`, String(address.port));
      fs.renameSync(`${announce}.part`, announce);
    }
  });
  return listen.apply(this, onLoopback(args));
};

process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
process.stdin.resume();
